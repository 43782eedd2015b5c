/** What ANTLR generates from the grammars of IoTDB's SQL, and the hand-written parts of lexer and parser. */
@NullMarked
package io.mimeseries.grammar.iotdb.antlr;

import org.jspecify.annotations.NullMarked;
