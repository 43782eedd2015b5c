package io.mimeseries.grammar.iotdb.ast;

/** What may stand for a point in time: a number in the server's precision, or a date with durations added and taken away. */
public sealed interface TimeValue permits Literal.IntegerLiteral, Literal.DateLiteral {}
