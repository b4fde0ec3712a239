package dev.gouji.parse.made;

import dev.gouji.contract.form.Quantity;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Figures as portals print them, and things that stand where figures should. */
enum ValueVariant implements Deviation {
    FULL_WIDTH {
        @Override
        String print(BigDecimal value, Quantity quantity, Random random) {
            StringBuilder text = new StringBuilder();
            value.toPlainString().chars().forEach(unit -> text.append((char) (unit + 0xFEE0)));
            return text.toString();
        }
    },
    THOUSANDS {
        @Override
        String print(BigDecimal value, Quantity quantity, Random random) {
            String sign = random.nextBoolean() ? "," : "，";
            return grouped(value).replace(",", sign);
        }
    },
    SPACED_THOUSANDS {
        @Override
        String print(BigDecimal value, Quantity quantity, Random random) {
            return grouped(value).replace(",", random.nextBoolean() ? " " : "\u00A0");
        }

        @Override
        public boolean suits(Shape shape, MadeReport report) {
            return shape.bounds();
        }
    },
    ZERO_WIDTH {
        @Override
        String print(BigDecimal value, Quantity quantity, Random random) {
            String text = value.toPlainString();
            String unseen = List.of("\u200B", "\u200C", "\u2060", "\u00AD").get(random.nextInt(4));
            return text.length() < 2 ? unseen + text : text.charAt(0) + unseen + text.substring(1);
        }
    },
    CHINESE {
        @Override
        String print(BigDecimal value, Quantity quantity, Random random) {
            boolean printable = value.scale() <= 0 && value.signum() >= 0 && value.intValue() != 1;
            return printable ? ChineseNumber.of(value.intValue()) : value.toPlainString();
        }

        @Override
        public boolean suits(Shape shape, MadeReport report) {
            return shape.bounds();
        }
    },
    UNIT {
        @Override
        String print(BigDecimal value, Quantity quantity, Random random) {
            return value.toPlainString()
                    + switch (quantity) {
                        case AMOUNT_WAN_YUAN -> "万元";
                        case AMOUNT_AS_PRINTED -> random.nextBoolean() ? "元" : "万元";
                        case COUNT, CHANGE -> List.of("件", "条", "项", "个").get(random.nextInt(4));
                    };
        }
    },
    NOTE {
        @Override
        String print(BigDecimal value, Quantity quantity, Random random) {
            return value.toPlainString() + (value.signum() == 0 ? "（无）" : "（含补录）");
        }

        @Override
        public boolean suits(Shape shape, MadeReport report) {
            return shape.bounds();
        }
    },
    DECIMAL_ZERO {
        @Override
        String print(BigDecimal value, Quantity quantity, Random random) {
            return value.scale() > 0 ? value.toPlainString() + "0" : value.toPlainString() + ".0";
        }
    },
    SIGNED {
        @Override
        String print(BigDecimal value, Quantity quantity, Random random) {
            if (quantity != Quantity.CHANGE || value.signum() == 0) {
                return value.toPlainString();
            }
            String amount = value.abs().toPlainString();
            boolean more = value.signum() > 0;
            return switch (random.nextInt(3)) {
                case 0 -> (more ? "+" : "-") + amount;
                case 1 -> (more ? "＋" : "－") + amount;
                default -> (more ? "增" : "减少") + amount;
            };
        }

        @Override
        public boolean suits(Shape shape, MadeReport report) {
            return shape.bounds();
        }
    },
    BLANK {
        @Override
        String print(BigDecimal value, Quantity quantity, Random random) {
            return random.nextBoolean() ? "" : "\u00A0";
        }

        @Override
        Truth truth(BigDecimal value, String text) {
            return new Truth.Blank();
        }
    },
    PLACEHOLDER {
        private static final List<String> SIGNS = List.of("-", "—", "——", "/", "／", "无", "－");

        @Override
        String print(BigDecimal value, Quantity quantity, Random random) {
            return SIGNS.get(random.nextInt(SIGNS.size()));
        }

        @Override
        Truth truth(BigDecimal value, String text) {
            return new Truth.Placeholder();
        }
    },
    UNREADABLE {
        @Override
        String print(BigDecimal value, Quantity quantity, Random random) {
            String text = value.abs().toPlainString();
            return switch (random.nextInt(12)) {
                case 0 -> "约" + text;
                case 1 -> text + "O";
                case 2 -> text + "/" + value.add(BigDecimal.ONE).abs().toPlainString();
                case 3 -> text + "-3";
                case 4 -> "l" + text;
                case 5 -> text + "余件";
                case 6 -> text + "%";
                case 7 -> text + "①";
                case 8 -> "0" + text;
                case 9 -> text + "（3）";
                case 10 -> text + "，5";
                default -> text + "?";
            };
        }

        @Override
        Truth truth(BigDecimal value, String text) {
            return new Truth.Unreadable();
        }
    };

    private static final int ONE_IN = 8;

    abstract String print(BigDecimal value, Quantity quantity, Random random);

    Truth truth(BigDecimal value, String text) {
        return Truth.figure(value);
    }

    @Override
    public boolean suits(Shape shape, MadeReport report) {
        return shape != Shape.RUN_TOGETHER;
    }

    @Override
    public MadeReport apply(MadeReport report, Random random) {
        return report.mapCells(cell -> {
            boolean chosen = cell.figure() != null && random.nextInt(ONE_IN) == 0;
            return chosen && cell.figure().truth() instanceof Truth.Figure figure
                    ? changed(cell, figure, random)
                    : cell;
        });
    }

    /** Only what is printed plainly is printed otherwise: two variants in one cell would be a third. */
    private PrintedCell changed(PrintedCell cell, Truth.Figure figure, Random random) {
        if (!cell.text().equals(figure.value().toPlainString())) {
            return cell;
        }
        String text = print(figure.value(), cell.figure().quantity(), random);
        return cell.reading(text, truth(figure.value(), text));
    }

    private static String grouped(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }
}
