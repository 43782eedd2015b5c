package io.mimeseries.compat.fuzz;

import io.mimeseries.tdengine.schemaless.SchemalessProtocol;
import io.mimeseries.tdengine.schemaless.SchemalessRequest;
import io.mimeseries.tdengine.schemaless.TimestampUnit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Damaged lines, commands and JSON of TDengine's schemaless writes are stored or refused. */
class TDengineSchemalessFuzzTests {
    private static final List<TimestampUnit> UNITS = List.of(TimestampUnit.values());
    private static final List<String> LINES = List.of(
            "st,t1=3i64,t2=4f64,t3=\"t3\" c1=3i64,c3=L\"passit\",c2=false,c4=4f64 1626006833639",
            "m,host=a,region=x v=1 1704067200000\nm,region=x,host=a v=2 1704067201000",
            "m,host=a,rack=r1 s=\"a longer string than sixteen\",w=1u8,x=-5i16,y=7u64,z=1.5f32 1704067201000",
            "notags v=1,b=t,c=F,d=B\"\\x0102\",e=G\"POINT(1 2)\",f=l\"x\" 0",
            "esc\\,aped,ta\\ g=va\\=l f\\ 1=1 1704067200000",
            "key,tname=cpu.1,t=1 v=1i,w=\"\"",
            "# a comment\nm v=-1e3 1704067200000");
    private static final List<String> COMMANDS = List.of(
            "sys.if.bytes.out 1704067200 1.3E3 host=web01 interface=eth0\nsys.if.bytes.out 1704067201 1.4E3 host=web01 interface=eth0",
            "sys.procs.running 1704067200000 42 host=web01",
            "m 1704067200 5i8 tname=child t=\"x\"",
            "m 0 L\"text\" t1=L\"x\" t2=3i64 t3=true",
            "m.x 1704067200 \"quoted\" a=b");
    private static final List<String> JSON = List.of(
            "[{\"metric\":\"sys.mem\",\"timestamp\":1704067200000,\"value\":\"full\",\"tags\":{\"host\":\"web01\",\"n\":5,\"f\":1.5,\"b\":true}}]",
            "{\"metric\":\"typed\",\"timestamp\":{\"value\":1704067200,\"type\":\"s\"},\"value\":{\"value\":5,\"type\":\"smallint\"},"
                    + "\"tags\":{\"t1\":{\"value\":\"x\",\"type\":\"nchar\"},\"t3\":{\"value\":7,\"type\":\"int\"}}}",
            "[{\"metric\":\"m\",\"timestamp\":0,\"value\":-1e300,\"tags\":{\"tname\":\"child\",\"a\\u0041\":\"\\ud83d\\ude00\"}},"
                    + "{\"metric\":\"m\",\"timestamp\":1704067200,\"value\":5,\"tags\":{\"b\":false}}]",
            "{\"metric\":\"b\",\"timestamp\":{\"value\":1704067200000000000,\"type\":\"ns\"},\"value\":{\"value\":\"5\",\"type\":\"binary\"},"
                    + "\"tags\":{\"t\":{\"value\":1.5,\"type\":\"float\"},\"u\":{\"value\":true,\"type\":\"bool\"}}}");
    private static final List<String> MORSELS = List.of(
            " ",
            "  ",
            "\n",
            "\r\n",
            "\0",
            "\t",
            "\"",
            "'",
            "\\",
            "\\\\",
            "\\ ",
            "\\,",
            "\\=",
            "\\\"",
            "\\u",
            "\\ud800",
            ",",
            ",,",
            "=",
            ":",
            "{",
            "}",
            "[",
            "]",
            "[[[[",
            "{}",
            "#x\n",
            "i",
            "i8",
            "u8",
            "f32",
            "t",
            "F",
            "null",
            "true",
            "nan",
            "Inf",
            "1e400",
            "-0",
            "1.",
            ".5",
            "0x1",
            "127i8",
            "128i8",
            "-1u64",
            "18446744073709551615u64",
            "9223372036854775807",
            "9223372036854775808i64",
            "-9223372036854775808i64",
            "99999999999999999999999999",
            "1704067200",
            "L\"",
            "L\"x\"",
            "B\"\\xzz\"",
            "G\"POINT(1\"",
            "\"type\":\"bigint\"",
            "\"type\":\"nosuch\"",
            "\"tags\":{}",
            "\"tags\":null",
            "\"value\":{}",
            "\"timestamp\":\"x\"",
            "_ts=1",
            "tname=",
            ",tname=c1",
            "st",
            "é",
            "日本",
            "\uD83D\uDE00",
            "\uFFFD");

    @ParameterizedTest
    @EnumSource
    void everyBodyIsWrittenOrRefused(SchemalessProtocol protocol) {
        var texts = switch (protocol) {
            case LINE -> LINES;
            case TELNET -> COMMANDS;
            case JSON -> JSON;
        };
        var target = new TDengineTarget();
        target.fuzz(text -> write(target, protocol, text)).run(texts, MORSELS);
    }

    /** In a unit, and with a tag for the table's name or without, that the text itself picks. */
    private static void write(TDengineTarget target, SchemalessProtocol protocol, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var unit = text.length() % 3 == 0 ? UNITS.get(text.length() % UNITS.size()) : TimestampUnit.MILLISECONDS;
        var nameKey = text.length() % 2 == 0 ? "" : "tname";
        target.session().schemaless(new SchemalessRequest(protocol, unit, bytes, 0, bytes.length, 0, nameKey));
    }
}
