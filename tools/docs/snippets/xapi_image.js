const { readFileSync } = require('node:fs');
const { ExactStream, XapiImage } = require('luformat-ksy');

// Made by XenServer or XCP-ng.
const image = new XapiImage(new ExactStream(readFileSync('suspend.image')));
for (const { header } of image.sections) {
  console.log(XapiImage.SectionType[header.sectionType], header.lenBody);
}
