package io.mimeseries.grammar.iotdb.antlr;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;

/** Makes names of the words that the version does not know. */
abstract class IotDbTokensBase extends Lexer {
    private boolean since13;

    IotDbTokensBase(CharStream input) {
        super(input);
    }

    /** Chooses the version; 1.0 before this is called. */
    public void setSince13(boolean value) {
        since13 = value;
    }

    @Override
    public Token emit() {
        if (isUnknown(_type, since13)) {
            _type = IotDbTokens.NAME;
        }
        return super.emit();
    }

    /** Whether a word is only one of the other version; the words of 1.3 stand beside each other in the lexer. */
    public static boolean isUnknown(int type, boolean since13) {
        return since13
                ? type == IotDbTokens.PRIVILEGE_1_0
                : type == IotDbTokens.PRIVILEGE_1_3
                        || (type >= IotDbTokens.ANALYZE && type <= IotDbTokens.DATA_REGION_GROUP_NUM);
    }
}
