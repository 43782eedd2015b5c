package io.mimeseries.grammar.riakts;

import static java.util.Map.entry;

import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The reserved words of each version. */
final class Words {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            entry("and", RiakTsGrammar.AND),
            entry("asc", RiakTsGrammar.ASC),
            entry("blob", RiakTsGrammar.BLOB),
            entry("boolean", RiakTsGrammar.BOOLEAN),
            entry("by", RiakTsGrammar.BY),
            entry("create", RiakTsGrammar.CREATE),
            entry("delete", RiakTsGrammar.DELETE),
            entry("desc", RiakTsGrammar.DESC),
            entry("describe", RiakTsGrammar.DESCRIBE),
            entry("double", RiakTsGrammar.DOUBLE),
            entry("explain", RiakTsGrammar.EXPLAIN),
            entry("false", RiakTsGrammar.FALSE),
            entry("first", RiakTsGrammar.FIRST),
            entry("from", RiakTsGrammar.FROM),
            entry("group", RiakTsGrammar.GROUP),
            entry("insert", RiakTsGrammar.INSERT),
            entry("into", RiakTsGrammar.INTO),
            entry("is", RiakTsGrammar.IS),
            entry("key", RiakTsGrammar.KEY),
            entry("last", RiakTsGrammar.LAST),
            entry("limit", RiakTsGrammar.LIMIT),
            entry("not", RiakTsGrammar.NOT),
            entry("null", RiakTsGrammar.NULL),
            entry("nulls", RiakTsGrammar.NULLS),
            entry("offset", RiakTsGrammar.OFFSET),
            entry("or", RiakTsGrammar.OR),
            entry("order", RiakTsGrammar.ORDER),
            entry("primary", RiakTsGrammar.PRIMARY),
            entry("quantum", RiakTsGrammar.QUANTUM),
            entry("select", RiakTsGrammar.SELECT),
            entry("show", RiakTsGrammar.SHOW),
            entry("sint64", RiakTsGrammar.SINT64),
            entry("table", RiakTsGrammar.TABLE),
            entry("tables", RiakTsGrammar.TABLES),
            entry("timestamp", RiakTsGrammar.TIMESTAMP),
            entry("true", RiakTsGrammar.TRUE),
            entry("values", RiakTsGrammar.VALUES),
            entry("varchar", RiakTsGrammar.VARCHAR),
            entry("where", RiakTsGrammar.WHERE),
            entry("with", RiakTsGrammar.WITH));

    /** Identifiers in 1.4. */
    private static final Set<String> SINCE_1_5 =
            Set.of("asc", "blob", "delete", "desc", "first", "is", "last", "nulls", "offset", "order");

    private static final int LONGEST = 9;

    private Words() {}

    /** The type of a word, or that of identifiers. */
    static int type(String text, GrammarVersion version) {
        if (text.length() > LONGEST) {
            return RiakTsGrammar.IDENTIFIER;
        }
        var word = text.toLowerCase(Locale.ROOT);
        return version == GrammarVersion.V1_4 && SINCE_1_5.contains(word)
                ? RiakTsGrammar.IDENTIFIER
                : WORDS.getOrDefault(word, RiakTsGrammar.IDENTIFIER);
    }
}
