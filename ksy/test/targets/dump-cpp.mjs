// Write the C++ program that prints every field and instance (see dump.py): C++
// cannot look into its objects, so the program is made from layouts.json.
import { lowerCamel } from '../../tools/names.mjs';

const className = (key) => `luformat::${key.split('::').map((w) => `${w}_t`).join('::')}`;

const HEAD = `
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

static std::string octets(const std::string& data) {
    char part[32];
    std::string out = "x";
    if (data.size() <= 64) {
        for (unsigned char value : data) {
            std::snprintf(part, sizeof part, "%02x", value);
            out += part;
        }
        return out;
    }
    std::uint32_t checksum = 0;
    for (std::size_t i = 0; i < data.size() && i < 4096; i++) {
        checksum = checksum * 31 + static_cast<unsigned char>(data[i]);
    }
    return out + std::to_string(data.size()) + ":" + std::to_string(checksum);
}
static void show(const std::string& path, kaitai::kstruct* value);
static void show(const std::string& path, const std::string& value) {
    std::cout << path << '=' << octets(value) << '\\n';
}
static void show(const std::string& path, bool value) {
    std::cout << path << '=' << (value ? "true" : "false") << '\\n';
}
template <typename T>
typename std::enable_if<std::is_arithmetic<T>::value || std::is_enum<T>::value>::type
show(const std::string& path, T value) {
    std::cout << path << '=' << static_cast<std::uint64_t>(static_cast<std::int64_t>(value)) << '\\n';
}
template <typename T> void show(const std::string& path, const std::unique_ptr<T>& value) {
    show(path, static_cast<kaitai::kstruct*>(value.get()));
}
template <typename T> void show(const std::string& path, std::vector<T>* value) {
    for (std::size_t i = 0; i < value->size(); i++) show(path + "/" + std::to_string(i), (*value)[i]);
}
static void show(const std::string& path, std::vector<std::uint8_t>* value) {
    for (std::size_t i = 0; i < value->size(); i++) {
        show(path + "/" + std::to_string(i), static_cast<unsigned>((*value)[i]));
    }
}
`;

function member(item) {
  const line = `show(path + "/${lowerCamel(item.id)}", value->${item.id}());`;
  if (item.kind === 'switch' && item.repeat === undefined && !('_' in item.cases)) {
    return `if (value->_is_null_${item.id}()) show(path + "/${lowerCamel(item.id)}", value->_raw_${item.id}()); else ${line}`;
  }
  return item.if === undefined ? line : `if (!value->_is_null_${item.id}()) ${line}`;
}

/** The text of the program. */
export function cppProgram(layouts) {
  const keys = Object.keys(layouts.types);
  const roots = Object.keys(layouts.schemas);
  const isOpen = (schema) => layouts.types[schema].params.length === 0;
  const out = roots.map((name) => `#include "${name}.h"`);
  out.push(HEAD);
  for (const key of keys) {
    out.push(`static void inside(const std::string& path, ${className(key)}* value) {`);
    out.push('    (void)path; (void)value;');
    const { fields, instances } = layouts.types[key];
    for (const item of [...fields, ...instances]) out.push(`    ${member(item)}`);
    out.push('}');
  }
  out.push('static void show(const std::string& path, kaitai::kstruct* value) {');
  for (const key of keys) {
    out.push(`    if (auto* it = dynamic_cast<${className(key)}*>(value)) { inside(path, it); return; }`);
  }
  out.push('}', 'int main(int, char** argv) {', '    std::string schema = argv[1];');
  out.push('    std::ifstream file(argv[2], std::ifstream::binary);', '    kaitai::kstream io(&file);');
  for (const name of roots.filter(isOpen)) {
    out.push(`    if (schema == "${name}") { ${className(name)} root(&io); show("", &root); return 0; }`);
  }
  out.push('    return 2;', '}');
  return `${out.join('\n')}\n`;
}
