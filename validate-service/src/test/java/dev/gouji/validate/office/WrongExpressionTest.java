package dev.gouji.validate.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said to somebody who wrote an expression wrongly: where, what was found, what to do. */
class WrongExpressionTest {
    /** Place, expression (⏎ breaks the line), a piece of the Chinese message. */
    private static final String WRONG = """
            1:1   | t3.new_received.totl == 0 | 是不是 t3.new_received.total
            1:1   | t3.new_received == 0 | 是不是 t3.new_received.natural_person、t3.new_received.commercial、t3.new_received.research
            1:1   | t3.nothing.like.this == 0 | 没有“t3.nothing.like.this”
            1:1   | t5.new_received.total == 0 | 是不是 t3.new_received.total
            1:1   | total == 0 | 没有“total”
            1:1   | t3.new_received.total | 表达式要说明什么必须成立，结果应为真或假，这里得出的是整数
            1:23  | t3.new_received.total + 1 | 表达式要说明什么必须成立，结果应为真或假，这里得出的是整数
            1:23  | t3.new_received.total = 3 | “=”请写成“==”
            1:23  | t3.new_received.total ≥ 3 | “≥”请写成“>=”
            1:28  | t3.new_received.total >= 3 and year > 2020 | “and”请写成“&&”
            1:28  | t3.new_received.total >= 3 或 year > 2020 | “或”请写成“||”
            1:23  | t3.new_received.total <> 3 | “<>”请写成“!=”
            1:23  | t3.new_received.total => 3 | “=>”请写成“>=”
            1:28  | t3.new_received.total >= 3 & year > 2020 | “&”请写成“&&”
            1:1   | （t3.new_received.total == 3） | “（”请写成“(”
            1:27  | t3.new_received.total == 3，year == 2023 | “，”请写成“,”
            1:23  | t3.new_received.total / 2 == 3 | 不能用除法
            1:23  | t3.new_received.total ÷ 2 == 3 | 不能用除法
            1:23  | t3.new_received.total > 'x' | “>”不能用于 (整数, 文字)
            1:23  | t3.new_received.total > "3" | “>”不能用于 (整数, 文字)
            1:12  | organ.name > 3 | “>”不能用于 (文字, 整数)
            1:12  | organ.kind == 'school' | organ.kind 没有“school”这个取值
            1:13  | organ.level == 'City' | organ.level 没有“City”这个取值
            1:13  | organ.level in ['city', 'village', 'town'] | organ.level 没有“town”这个取值
            1:6   | form == '2021' | form 没有“2021”这个取值
            1:28  | (t3.new_received.total == 3 | 这里少了“)”
            1:27  | t3.new_received.total == 3) | 这里不应出现“)”
            1:25  | t3.new_received.total == | 表达式没有写完，或括号、引号不成对
            1:1   | == 3 | 这里不应出现“==”
            1:23  | t3.new_received.total 3 | 这里不应出现“3”
            1:28  | t3.new_received.total == 3 t3.granted.total == 2 | 这里不应出现“t3”
            1:15  | organ.name == 'x | 引号没有成对
            1:1   | "x == organ.name | 引号没有成对
            1:8   | [1, 2].all(x, x > 0) | 规则里不能循环（all）
            1:8   | [1, 2].map(x, x * 2) == [2, 4] | 规则里不能循环（map）
            1:25  | [t3.new_received.total].exists(x, x > 0) | 规则里不能循环（exists）
            1:1   | has(t3.new_received.total) | 没有 has
            1:1   | sum(t3.new_received.total, 3) == 3 | 没有函数“sum”
            1:1   | or_zero(3) == 3 | or_zero 的括号里要一个单元格编号，如 or_zero(t3.granted.total)
            1:1   | or_zero() == 3 | or_zero 的括号里要一个单元格编号，如 or_zero(t3.granted.total)
            1:1   | or_zero(year) == 3 | or_zero 的括号里要一个单元格编号，如 or_zero(t3.granted.total)
            1:9   | or_zero(t3.new_received.totl) == 3 | 是不是 t3.new_received.total
            1:1   | or_zero(t3.new_received.total, t3.granted.total) == 3 | or_zero 的括号里要一个单元格编号，如 or_zero(t3.granted.total)
            1:1   | is_printed(claims.received) | is_printed 的括号里要一个单元格编号，如 is_printed(t3.granted.total)
            1:1   | previous.year == 3 | 没有“previous.year”
            1:1   | previous.t3.carried_out.totl == t3.carried_in.total | 是不是 previous.t3.carried_out.total、previous.t3.carried_in.total、previous.t3.carried_out.other_org
            1:26  | t3.new_received.total == null | 只能用整数、小数、带引号的文字、true 和 false
            1:26  | t3.new_received.total == 3u | 只能用整数、小数、带引号的文字、true 和 false
            1:15  | organ.name == b'x' | 只能用整数、小数、带引号的文字、true 和 false
            1:9   | {'a': 1}['a'] == 1 | 没有函数“_[_]”
            1:7   | [1, 2][0] == 1 | 没有函数“_[_]”
            1:1   | dyn(t3.new_received.total) == 3 | 没有函数“dyn”
            1:12  | organ.name.matches('局$') | 没有函数“matches”
            1:12  | organ.name.size() > 3 | 没有函数“size”
            1:22  | organ.name.startsWith(3) | startsWith 不能用于 文字.(整数)
            1:26  | t3.new_received.total == 99999999999999999999 | 数字太大，至多18位
            1:23  | t3.new_received.total && true | “&&”不能用于 (整数, 真假)
            1:1   | !t3.new_received.total | “!”不能用于 (整数)
            1:1   | -organ.name == 'x' | “-”不能用于 (文字)
            1:14  | year == 2023 ? 1 : 0 | 表达式要说明什么必须成立，结果应为真或假，这里得出的是整数
            1:14  | year == 2023 ? true : 0 | “?:”不能用于 (真假, 真假, 整数)
            1:1   | duration('1s') > duration('0s') | 没有函数“duration”
            1:1   | 甲 > 1 | “甲”不能作名称
            1:27  | t3.new_received.total == 3; | 字符“;”（U+003B）不能用在表达式里
            1:23  | t3.new_received.total ^ 2 == 4 | 字符“^”（U+005E）不能用在表达式里
            2:1   | year == 2023 &&⏎t3.granted.totel == 1 | 是不是 t3.granted.total
            2:21  | year == 2023⏎&& t3.granted.total > 'x' | “>”不能用于 (整数, 文字)
            1:1   | year.month == 3 | 没有“year.month”
            1:1   | organ.name.length == 3 | 没有“organ.name.length”
            1:3   | t3["new_received"].total == 3 | 这里不能取成员
            1:23  | t3.new_received.total in 3 | in 不能用于 (整数, 整数)
            1:26  | t3.new_received.total in [1, 'a'] | 列表里的值要同一种
            1:1   | timestamp('2020-01-01T00:00:00Z') < timestamp('2021-01-01T00:00:00Z') | 没有函数“timestamp”
            1:1   | claims.share == 3 | 没有“claims.share”
            1:4   | abs('x') == 3 | abs 不能用于 (文字)
            1:4   | min(1) == 3 | min 不能用于 (整数)
            1:4   | max(t3.new_received.total, 0.5) == 3 | max 不能用于 (整数, 小数)
            1:1   | a.b.c | 没有“a.b.c”
            1:1   | 1e400 > t3.new_received.total | 小数太大
            1:1   | for | 表达式没有写完，或括号、引号不成对
            1:1   | in | 这里不应出现“in”
            """;

    static Stream<String> wrong() {
        return WRONG.lines().filter(line -> !line.isBlank());
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void saysWhatIsWrongAndWhere(String line) {
        String[] row = line.strip().split("\\s+\\|\\s+", 3);
        RuleComplaint complaint = complaints(row[1].replace('⏎', '\n')).getFirst();
        assertEquals(row[0], complaint.line() + ":" + complaint.column());
        assertTrue(complaint.message().zh().contains(row[2]), complaint.text());
    }

    static List<RuleComplaint> complaints(String expression) {
        return assertThrows(RejectedRuleException.class, () -> WrittenRule.compile("LOC-001", Drafts.of(expression)))
                .complaints();
    }
}
