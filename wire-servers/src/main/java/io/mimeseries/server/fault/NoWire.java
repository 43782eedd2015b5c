package io.mimeseries.server.fault;

import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/** Nothing that anything can be done to. */
final class NoWire implements Wire {
    @Override
    public ConnectionEndedException end(Ending ending, BooleanSupplier over) {
        throw new ConnectionEndedException();
    }

    @Override
    public void damage(ReplyDamage damage, BooleanSupplier over) {
        // there is no reply
    }

    @Override
    public void settle() {
        // likewise
    }

    @Override
    public OutputStream replies(OutputStream out) {
        return out;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void onCut(Runnable wake) {
        // nobody ends it
    }
}
