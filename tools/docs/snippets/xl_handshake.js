const { ExactStream, XlHandshake } = require('luformat-ksy');

const data = Buffer.from('xl migration receiver ready, send binary domain data.\n');
const answers = new XlHandshake(new ExactStream(data));
console.log('banner:', Buffer.from(answers.banner.text).toString('ascii'));
