package io.mimeseries.grammar.tdengine.ast;

import org.jspecify.annotations.Nullable;

/** The server itself: its settings, nodes, running work. */
public sealed interface AdministrationStatement extends Statement {

    /** Calls the visitor's method for this node. */
    <R> R acceptAdministration(AdministrationVisitor<R> visitor);

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** One method a node. */
    interface AdministrationVisitor<R> {
        R visit(AlterLocal node);

        R visit(AlterDnode node);

        R visit(AlterCluster node);

        R visit(Kill node);

        R visit(ResetQueryCache node);

        R visit(Node node);

        R visit(Vgroups node);

        R visit(CreateEncryptKey node);

        R visit(Mount node);
    }

    /** {@code ALTER LOCAL 'key' ['value']}; both may stand in the key, apart by a blank. */
    record AlterLocal(String key, @Nullable String value) implements AdministrationStatement {
        @Override
        public <R> R acceptAdministration(AdministrationVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code ALTER {DNODE n|ALL DNODES} 'key' ['value']}.
     *
     * @param dnode digits; null for all
     */
    record AlterDnode(
            @Nullable String dnode, String key, @Nullable String value) implements AdministrationStatement {
        @Override
        public <R> R acceptAdministration(AdministrationVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code ALTER CLUSTER 'key' ['value']}. */
    record AlterCluster(String key, @Nullable String value) implements AdministrationStatement {
        @Override
        public <R> R acceptAdministration(AdministrationVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code KILL kind id}.
     *
     * @param id digits; of a query the text between the quotes
     */
    record Kill(Kill.Kind kind, String id) implements AdministrationStatement {
        /** What is ended. */
        public enum Kind {
            CONNECTION,
            QUERY,
            TRANSACTION,
            COMPACT,
            SSMIGRATE
        }

        @Override
        public <R> R acceptAdministration(AdministrationVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code RESET QUERY CACHE}. */
    record ResetQueryCache() implements AdministrationStatement {
        @Override
        public <R> R acceptAdministration(AdministrationVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code {CREATE|DROP|RESTORE|UPDATE} {DNODE|MNODE|QNODE|SNODE|BNODE|VNODE|ANODE} …}.
     *
     * @param target the dnode's digits or end point, or the anode's digits or address; null for all anodes
     */
    record Node(Action action, Node.Kind kind, @Nullable String target) implements AdministrationStatement {
        /** What is done. */
        public enum Action {
            CREATE,
            DROP,
            RESTORE,
            UPDATE
        }

        /** What it is done to. */
        public enum Kind {
            DNODE,
            MNODE,
            QNODE,
            SNODE,
            BNODE,
            VNODE,
            ANODE
        }

        @Override
        public <R> R acceptAdministration(AdministrationVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code {BALANCE|MERGE|REDISTRIBUTE|SPLIT} VGROUP …} and {@code ASSIGN LEADER FORCE}: work over a cluster's groups of nodes; the words as they were written. */
    record Vgroups(Source source) implements AdministrationStatement {
        @Override
        public <R> R acceptAdministration(AdministrationVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code CREATE ENCRYPT_KEY '…'}. */
    record CreateEncryptKey(String key) implements AdministrationStatement {
        @Override
        public <R> R acceptAdministration(AdministrationVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code {CREATE|DROP} MOUNT …}: data of another server's disk. */
    record Mount(Source source) implements AdministrationStatement {
        @Override
        public <R> R acceptAdministration(AdministrationVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
