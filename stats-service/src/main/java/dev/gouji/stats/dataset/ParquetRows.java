package dev.gouji.stats.dataset;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.timestampType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** Rows in the terms of Parquet. Every column is optional; numbers are doubles, what was printed stands beside them. */
final class ParquetRows extends WriteSupport<List<Object>> {
    private final List<Variable> variables;
    private RecordConsumer out;

    ParquetRows(List<Variable> variables) {
        this.variables = List.copyOf(variables);
    }

    @Override
    @SuppressWarnings("deprecation")
    public WriteContext init(Configuration configuration) {
        Type[] columns = variables.stream().map(ParquetRows::column).toArray(Type[]::new);
        return new WriteContext(new MessageType("row", columns), Map.of());
    }

    private static Type column(Variable variable) {
        return switch (variable.type()) {
            case STRING ->
                Types.optional(PrimitiveTypeName.BINARY).as(stringType()).named(variable.name());
            case INTEGER -> Types.optional(PrimitiveTypeName.INT32).named(variable.name());
            case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(variable.name());
            case DATE -> Types.optional(PrimitiveTypeName.INT32).as(dateType()).named(variable.name());
            case DATETIME ->
                Types.optional(PrimitiveTypeName.INT64)
                        .as(timestampType(true, TimeUnit.MICROS))
                        .named(variable.name());
        };
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        out = consumer;
    }

    @Override
    public void write(List<Object> row) {
        out.startMessage();
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i) != null) {
                out.startField(variables.get(i).name(), i);
                add(variables.get(i).type(), row.get(i));
                out.endField(variables.get(i).name(), i);
            }
        }
        out.endMessage();
    }

    private void add(Variable.Type type, Object value) {
        switch (type) {
            case STRING -> out.addBinary(Binary.fromString((String) value));
            case INTEGER -> out.addInteger((Integer) value);
            case NUMBER -> out.addDouble(((BigDecimal) value).doubleValue());
            case DATE -> out.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay()));
            case DATETIME -> out.addLong(ChronoUnit.MICROS.between(Instant.EPOCH, (Instant) value));
        }
    }
}
