// The SQL of IoTDB's tree model, 1.0 and 1.3. What only one version has stands behind {since13()}? or {before13()}?; the parser of a
// version runs on a network without the alternatives of the other, so its errors stand where that version's own grammar has them.
parser grammar IotDbGrammar;

import IotDbNames, IotDbExpressions, IotDbQuery, IotDbWrite, IotDbDefinition, IotDbShow, IotDbAuth, IotDbCatalogue, IotDbCluster,
    IotDbAdministration;

options {
    tokenVocab = IotDbTokens;
    superClass = IotDbGrammarBase;
}

singleStatement : DEBUG? statement SEMICOLON? EOF;

statement
    : selectStatement
    | explainStatement
    | insertStatement
    | deleteStatement
    | databaseStatement
    | timeseriesStatement
    | templateStatement
    | schemaQuery
    | authStatement
    | continuousQueryStatement
    | catalogueStatement
    | clusterStatement
    | administrationStatement
    | unsupportedStatement
    ;
