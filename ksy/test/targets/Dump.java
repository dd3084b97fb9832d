import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Prints every field and instance that a generated Java parser finds (see dump.py). */
final class Dump {
    private static String octets(byte[] data) {
        StringBuilder out = new StringBuilder("x");
        if (data.length <= 64) {
            for (byte value : data) out.append(String.format("%02x", value));
            return out.toString();
        }
        long checksum = 0;
        for (int i = 0; i < Math.min(data.length, 4096); i++) {
            checksum = (checksum * 31 + (data[i] & 0xff)) & 0xffffffffL;
        }
        return out.append(data.length).append(':').append(checksum).toString();
    }

    private static List<String> parameters(Class<?> type) {
        List<String> names = new ArrayList<>();
        Constructor<?>[] all = type.getDeclaredConstructors();
        Constructor<?> longest = all[0];
        for (Constructor<?> one : all) {
            if (one.getParameterCount() > longest.getParameterCount()) longest = one;
        }
        for (java.lang.reflect.Parameter p : longest.getParameters()) names.add(p.getName());
        return names;
    }

    private static void show(String path, Object value) throws ReflectiveOperationException {
        if (value == null) return;
        if (value instanceof Boolean) {
            System.out.println(path + "=" + value);
        } else if (value instanceof Number) {
            System.out.println(path + "=" + Long.toUnsignedString(((Number) value).longValue()));
        } else if (value instanceof byte[]) {
            System.out.println(path + "=" + octets((byte[]) value));
        } else if (value instanceof String) {
            System.out.println(path + "=" + octets(((String) value).getBytes(StandardCharsets.UTF_8)));
        } else if (value instanceof Enum) {
            Number id = (Number) value.getClass().getMethod("id").invoke(value);
            System.out.println(path + "=" + Long.toUnsignedString(id.longValue()));
        } else if (value instanceof List) {
            int index = 0;
            for (Object item : (List<?>) value) show(path + "/" + index++, item);
        } else if (value instanceof KaitaiStruct) {
            List<String> parameters = parameters(value.getClass());
            for (Method method : value.getClass().getDeclaredMethods()) {
                String name = method.getName();
                if (name.startsWith("_") || parameters.contains(name) || method.getParameterCount() > 0
                    || !Modifier.isPublic(method.getModifiers()) || Modifier.isStatic(method.getModifiers())) {
                    continue;
                }
                if (method.getReturnType() != void.class) member(path + "/" + name, value, method);
            }
        } else {
            throw new IllegalStateException(value.getClass().toString());
        }
    }

    /** Unknown enum members are null in Java, and what is computed from them is not to be had: `?`. */
    private static void member(String path, Object value, Method method) throws ReflectiveOperationException {
        Object found;
        try {
            found = method.invoke(value);
        } catch (InvocationTargetException error) {
            if (!(error.getCause() instanceof NullPointerException)) throw error;
            System.out.println(path + "=?");
            return;
        }
        if (found == null && method.getReturnType().isEnum()) System.out.println(path + "=?");
        show(path, found);
    }

    public static void main(String[] args) throws Exception {
        StringBuilder name = new StringBuilder();
        for (String word : args[0].split("_")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        Class<?> root = Class.forName("luformat." + name);
        KaitaiStream stream = new ByteBufferKaitaiStream(args[1]);
        show("", root.getConstructor(KaitaiStream.class).newInstance(stream));
    }
}
