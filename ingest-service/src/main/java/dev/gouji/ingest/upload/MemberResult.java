package dev.gouji.ingest.upload;

import dev.gouji.ingest.intake.Receipt;
import dev.gouji.ingest.problem.Problem;
import java.util.Objects;

/** What became of a member of a batch. */
public sealed interface MemberResult {

    /** Its path in the archive, or its address, or the name of its file. */
    String name();

    /** Archive and broker have it. */
    record Taken(String name, Receipt receipt) implements MemberResult {
        public Taken {
            Objects.requireNonNull(name, "name is null");
            Objects.requireNonNull(receipt, "receipt is null");
        }
    }

    /**
     * It cannot be taken in.
     *
     * @param code as listed in the reference
     * @param title short, Chinese and English
     * @param detail what, where and what to do; Chinese first, then English
     */
    record Refused(String name, String code, String title, String detail) implements MemberResult {
        public Refused {
            Objects.requireNonNull(name, "name is null");
            Objects.requireNonNull(code, "code is null");
        }

        static Refused of(String name, Problem problem) {
            return new Refused(name, problem.code(), problem.title(), problem.detail());
        }
    }

    /** The same with its number in the batch, from 1. */
    record Numbered(int number, MemberResult result) {}
}
