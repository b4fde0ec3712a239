package dev.gouji.parse.made;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.parse.made.PrintedCell.Role;
import java.util.List;
import java.util.Random;

/** Labels as portals print them. */
enum LabelVariant implements Deviation {
    /** 自 然 人, 商业 企业, （一） 予以公开. */
    SPACED {
        @Override
        String print(String label, Random random) {
            StringBuilder text = new StringBuilder();
            String gap = List.of(" ", "\u00A0", "\u3000").get(random.nextInt(3));
            for (int i = 0; i < label.length(); i++) {
                text.append(i > 0 && random.nextInt(4) == 0 ? gap : "").append(label.charAt(i));
            }
            return text.toString();
        }

        @Override
        public boolean suits(Shape shape, MadeReport report) {
            return shape != Shape.BLANKS || report.generation().hasThreeTables();
        }
    },
    ASCII_BRACKETS {
        @Override
        String print(String label, Random random) {
            return label.replace('（', '(').replace('）', ')');
        }
    },
    /** ㈠ for （一）, １． for 1., ⒈ for 1. */
    COMPATIBILITY_FORMS {
        @Override
        String print(String label, Random random) {
            String one = label;
            for (int i = 0; i < 8; i++) {
                one = one.replace("（" + "一二三四五六七八".charAt(i) + "）", String.valueOf((char) ('\u3220' + i)));
            }
            if (one.matches("[1-8]\\..*")) {
                int digit = one.charAt(0) - '0';
                return random.nextBoolean()
                        ? (char) ('\uFF10' + digit) + "．" + one.substring(2)
                        : (char) ('\u2487' + digit) + one.substring(2);
            }
            return one;
        }
    },
    /** 1、 for 1. */
    OTHER_STOPS {
        @Override
        String print(String label, Random random) {
            return label.matches("[1-9]\\..*") ? label.replaceFirst("\\.", random.nextBoolean() ? "、" : "．") : label;
        }
    },
    /** （一）、 for （一）, no number at all for 一、 */
    NUMBERS_CHANGED {
        @Override
        String print(String label, Random random) {
            return label.replaceFirst("^[一二四]、(?=本年新收|上年结转|结转下)", "").replaceFirst("^（([一二])）", "（$1）、");
        }
    },
    NOTES_LEFT_OUT {
        @Override
        String print(String label, Random random) {
            return label.startsWith("（本列") ? "" : label.replaceFirst("(?<=.{3})（.*）$", "");
        }

        /** Without their notes three indicators of the oldest tables are called 复制费. */
        @Override
        public boolean suits(Shape shape, MadeReport report) {
            return report.generation().hasThreeTables();
        }
    },
    STRAIGHT_QUOTES {
        @Override
        String print(String label, Random random) {
            boolean none = random.nextBoolean();
            return label.replace("“", none ? "" : "\"").replace("”", none ? "" : "\"");
        }
    },
    /** 其它 for 其他. */
    OTHER_CHARACTER {
        @Override
        String print(String label, Random random) {
            return label.contains("其它") ? label.replace("其它", "其他") : label.replace("其他", "其它");
        }
    },
    /** Headers of table 4 and 本年新制作数量 cut to their first line. */
    HEADERS_CUT {
        @Override
        String print(String label, Random random) {
            return switch (label) {
                case "结果维持", "结果纠正" -> "结果";
                case "其他结果" -> "其他";
                case "尚未审结" -> "尚未";
                case "本年新制作数量", "本年新公开数量" -> "本年新";
                default -> label;
            };
        }

        @Override
        public boolean suits(Shape shape, MadeReport report) {
            return report.generation().hasThreeTables();
        }
    },
    /** A long label broken over lines, as cells are. */
    BROKEN {
        @Override
        String print(String label, Random random) {
            int at = 2 + random.nextInt(4);
            return label.length() < 8 ? label : label.substring(0, at) + "\n" + label.substring(at);
        }

        @Override
        public boolean suits(Shape shape, MadeReport report) {
            return shape.keepsLineBreaks();
        }
    },
    /** The notes that Hubei prints inside the labels for 2020. */
    HUBEI {
        @Override
        String print(String label, Random random) {
            return switch (label) {
                case "规章" -> "规章（设区的市、自治州政府填报此栏）";
                case "规范性文件" -> "规范性文件（指行政机关发布的决定、公告、通告，以及标题含“规定”“办法”“细则”等字样的公文）";
                case "其他对外管理服务事项" -> "其他对外管理服务事项（指行政许可以外的政务服务事项）";
                case "上一年项目数量" -> "上一年项目数量（指上一年的事项数）";
                case "本年增/减" -> "本年增/减（指增加或减少的事项数，减用负值表示，如-8）";
                case "处理决定数量" -> "处理决定数量（指本年办件量）";
                default -> label;
            };
        }

        @Override
        public boolean suits(Shape shape, MadeReport report) {
            return report.generation() == FormGeneration.G2019 && shape != Shape.RUN_TOGETHER;
        }
    };

    abstract String print(String label, Random random);

    @Override
    public boolean suits(Shape shape, MadeReport report) {
        return true;
    }

    @Override
    public MadeReport apply(MadeReport report, Random random) {
        return report.mapCells(cell -> cell.role() == Role.FIGURE ? cell : cell.saying(print(cell.text(), random)));
    }
}
