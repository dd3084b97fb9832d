-- Print every field and instance that a generated Lua parser finds (see dump.py).
-- `members`, a table of class name to names, comes as a file that run.mjs writes.
local runtime, generated, schema, file, members = table.unpack(arg)
package.path = runtime .. "/?.lua;" .. generated .. "/lua/?.lua;" .. package.path
require(schema)
members = dofile(members)

local function camel(name)
  return (name:gsub("_(%w)", string.upper))
end

local function octets(data)
  if #data <= 64 then
    return "x" .. data:gsub(".", function(c) return ("%02x"):format(c:byte()) end)
  end
  local checksum = 0
  for i = 1, math.min(#data, 4096) do
    checksum = (checksum * 31 + data:byte(i)) & 0xffffffff
  end
  return "x" .. #data .. ":" .. checksum
end

local function unsigned(number)
  local value = math.tointeger(number)
  if value >= 0 then return tostring(value) end
  local high = (value >> 1) // 5
  return tostring(high) .. tostring(value - high * 10)
end

local names = {}
for name in pairs(members) do
  local class = _G
  for part in name:gmatch("[^.]+") do class = class and class[part] end
  if class then names[class] = name end
end

local function show(path, value)
  if value == nil then return end
  local kind = type(value)
  if kind == "boolean" then
    print(path .. "=" .. tostring(value))
  elseif kind == "number" then
    print(path .. "=" .. unsigned(value))
  elseif kind == "string" then
    print(path .. "=" .. octets(value))
  elseif names[getmetatable(value)] then
    for _, member in ipairs(members[names[getmetatable(value)]]) do
      -- Unknown enum members are nil in Lua, and what is computed from them fails: `?`.
      local ok, found = pcall(function() return value[member.name] end)
      local lost = ok and found == nil and member.enum or not ok and found:find("a nil value")
      assert(ok or lost, found)
      local inner = path .. "/" .. camel(member.name)
      if lost then print(inner .. "=?") else show(inner, found) end
    end
  elseif rawget(value, "label") then
    show(path, value.value)
  else
    for index, item in ipairs(value) do show(path .. "/" .. (index - 1), item) end
  end
end

local root = schema:gsub("^%l", string.upper):gsub("_(%w)", string.upper)
show("", _G[root]:from_file(file))
