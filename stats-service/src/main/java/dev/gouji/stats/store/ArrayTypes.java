package dev.gouji.stats.store;

import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.reactive.type.descriptor.jdbc.ReactiveArrayJdbcType;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.BasicArrayType;
import org.hibernate.type.BasicType;
import org.hibernate.type.descriptor.java.ArrayJavaType;

/**
 * Tells Hibernate of arrays as parameters when it starts. A type that it meets later it cannot keep: it makes it anew for
 * each parameter, and throws and catches an exception on the way.
 */
public final class ArrayTypes implements TypeContributor {
    @Override
    public void contribute(TypeContributions types, ServiceRegistry services) {
        BasicType<String> text =
                types.getTypeConfiguration().getBasicTypeRegistry().getRegisteredType(String.class);
        types.contributeType(
                new BasicArrayType<>(text, new ReactiveArrayJdbcType(text.getJdbcType()), new ArrayJavaType<>(text)),
                String[].class.getTypeName());
    }
}
