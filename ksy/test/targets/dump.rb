# Print every field and instance that a generated Ruby parser finds (see dump.py).
require 'json'

runtime, generated, schema, file = ARGV
$LOAD_PATH.unshift("#{runtime}/lib", "#{generated}/ruby")
require 'kaitai/struct/struct'
require schema

def camel(name)
  head, *rest = name.split('_')
  head + rest.map(&:capitalize).join
end

def octets(data)
  return "x#{data.unpack1('H*')}" if data.bytesize <= 64

  checksum = 0
  data.byteslice(0, 4096).each_byte { |value| checksum = (checksum * 31 + value) & 0xffffffff }
  "x#{data.bytesize}:#{checksum}"
end

# Walks the objects along layouts.json, which also knows the numbers of enum members.
class Dump
  def initialize(layouts)
    @numbers = Hash.new { |numbers, enum| numbers[enum] = {} }
    layouts['enums'].each do |key, enum|
      enum['values'].each do |value, member|
        symbol = "#{key.split('::').last}_#{member['id']}".to_sym
        @numbers[key][symbol] = @numbers[nil][symbol] = value.to_i
      end
    end
    @members = layouts['types'].values.to_h do |layout|
      [layout['python'].split('.')[1..].join('::'), layout['fields'] + layout['instances']]
    end
  end

  def show(path, value, member = nil)
    case value
    when nil then nil
    when true, false then puts "#{path}=#{value}"
    when Integer then puts "#{path}=#{value % 2**64}"
    when Symbol then puts "#{path}=#{@numbers[member['enum']].fetch(value)}"
    when String then puts "#{path}=#{octets(value.b)}"
    when Array then value.each_with_index { |item, index| show("#{path}/#{index}", item, member) }
    else
      @members.fetch(value.class.name).each do |inner|
        show("#{path}/#{camel(inner['id'])}", value.public_send(inner['id']), inner)
      end
    end
  end
end

layouts = JSON.parse(File.read("#{generated}/layouts.json"))
root = Object.const_get(layouts['types'][schema]['python'].split('.').last)
Dump.new(layouts).show('', root.from_file(file))
