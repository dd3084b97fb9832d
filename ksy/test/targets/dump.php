<?php
// Print every field and instance that a generated PHP parser finds (see dump.py).
[, $runtime, $generated, $schema, $file] = $argv;
spl_autoload_register(function (string $class) use ($runtime, $generated): void {
    $parts = explode('\\', $class);
    require $parts[0] === 'Luformat'
        ? "$generated/php/$parts[1].php"
        : "$runtime/lib/" . implode('/', $parts) . '.php';
});

function camel(string $name): string
{
    return lcfirst(str_replace('_', '', ucwords($name, '_')));
}

function octets(string $data): string
{
    if (strlen($data) <= 64) {
        return 'x' . bin2hex($data);
    }
    $checksum = 0;
    for ($i = 0; $i < min(strlen($data), 4096); $i++) {
        $checksum = ($checksum * 31 + ord($data[$i])) & 0xffffffff;
    }
    return 'x' . strlen($data) . ':' . $checksum;
}

function show(string $path, mixed $value, array $members): void
{
    if ($value === null) {
        return;
    }
    if (is_bool($value)) {
        echo "$path=", $value ? 'true' : 'false', "\n";
    } elseif (is_int($value)) {
        printf("%s=%u\n", $path, $value);
    } elseif (is_float($value)) {
        // An integer that PHP could not compute in 64 bits.
        echo "$path=?\n";
    } elseif (is_string($value)) {
        echo "$path=", octets($value), "\n";
    } elseif (is_array($value)) {
        foreach ($value as $index => $item) {
            show("$path/$index", $item, $members);
        }
    } else {
        foreach ($members[get_class($value)] as $name) {
            $name = camel($name);
            show("$path/$name", $value->$name(), $members);
        }
    }
}

// Generated classes are nested by namespace: Luformat\XenRecord\RecordHeader.
$layouts = json_decode(file_get_contents("$generated/layouts.json"), true, 512, JSON_BIGINT_AS_STRING);
$members = [];
foreach ($layouts['types'] as $layout) {
    [$module, $class] = explode('.', $layout['python'], 2);
    $members['Luformat\\' . str_replace('.', '\\', $class)]
        = array_column(array_merge($layout['fields'], $layout['instances']), 'id');
}
$root = 'Luformat\\' . str_replace('_', '', ucwords($schema, '_'));
show('', $root::fromFile($file), $members);
