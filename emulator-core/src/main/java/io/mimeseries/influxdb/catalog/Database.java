package io.mimeseries.influxdb.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A database without its points.
 *
 * @param defaultPolicy the name of the policy that is used where none is given; it may name a dropped one, as in the real server
 *     (vector stateful-0082)
 */
public record Database(
        String name,
        String defaultPolicy,
        NamedList<RetentionPolicy> policies,
        NamedList<ContinuousQuery> continuousQueries)
        implements Named {
    public Database(String name) {
        this(name, "", NamedList.empty(), NamedList.empty());
    }

    /** The policy of this name, or the default for the empty name; null if there is none. */
    public @Nullable RetentionPolicy policy(String policyName) {
        return policies.get(policyName.isEmpty() ? defaultPolicy : policyName);
    }

    /**
     * The policy of this name, or the default for the empty name.
     *
     * @throws CatalogException if there is none
     */
    public RetentionPolicy requirePolicy(String policyName) {
        var policy = policy(policyName);
        if (policy == null) {
            throw new CatalogException(CatalogErrors.policyNotFound(policyName.isEmpty() ? defaultPolicy : policyName));
        }
        return policy;
    }

    Database withPolicy(RetentionPolicy policy) {
        return new Database(name, defaultPolicy, policies.with(policy), continuousQueries);
    }

    Database withDefaultPolicy(String policyName) {
        return new Database(name, policyName, policies, continuousQueries);
    }

    Database withoutPolicy(String policyName) {
        return new Database(name, defaultPolicy, policies.without(policyName), continuousQueries);
    }

    Database withContinuousQueries(NamedList<ContinuousQuery> changed) {
        return new Database(name, defaultPolicy, policies, changed);
    }
}
