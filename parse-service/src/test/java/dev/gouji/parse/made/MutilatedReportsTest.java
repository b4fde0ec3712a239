package dev.gouji.parse.made;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.fail;

import dev.gouji.contract.form.FormGeneration;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Reports whose lines and words were lost, doubled, moved and cut: whatever is left, the reader answers. Seeds from 1;
 * {@code -Dgouji.mutilated=100000} for more.
 */
class MutilatedReportsTest {
    private static final int SEEDS = Integer.getInteger("gouji.mutilated", 1_500);
    private static final int WOUNDS_MAX = 12;
    private static final Shape[] SHAPES = {
        Shape.ROW_PER_LINE, Shape.CELL_PER_LINE, Shape.TABS, Shape.RUN_TOGETHER, Shape.PIPES, Shape.PLAIN_HTML
    };
    /** What a real page is without, or has twice. */
    private static final String[] WORDS = {
        "我局", "本局", "政府", "公开", "年度", "报告", "总计", "申请", "。", "，", "：", "一、", "三、", "年", "20", "0", "1", "人民政府", "局",
        "《", "》", "（", "）", "其中", "件", " "
    };

    @Test
    void answersWhateverIsLeft() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            FormGeneration[] generations = FormGeneration.values();
            Shape shape = SHAPES[random.nextInt(SHAPES.length)];
            MadeReport report = MadeReport.of(generations[random.nextInt(generations.length)], seed);
            String text = mutilated(shape.print(report), random);
            try {
                assertNotNull(Samples.read(text.getBytes(StandardCharsets.UTF_8)));
            } catch (RuntimeException e) {
                fail("seed " + seed + ", " + shape, e);
            }
        }
    }

    private static String mutilated(String whole, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(whole.split("\n")));
        int wounds = 1 + random.nextInt(WOUNDS_MAX);
        for (int i = 0; i < wounds && !lines.isEmpty(); i++) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            String word = WORDS[random.nextInt(WORDS.length)];
            switch (random.nextInt(9)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(random.nextInt(lines.size()), line);
                case 2 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
                case 3 -> lines.set(at, line.substring(random.nextInt(line.length() + 1)));
                case 4 -> lines.replaceAll(each -> each.replace(word, ""));
                case 5 -> lines.set(at, line.replace(word, word + word));
                case 6 ->
                    lines.subList(at, Math.min(lines.size(), at + random.nextInt(20)))
                            .clear();
                case 7 -> lines.addAll(split(lines.remove(at), random));
                default -> lines.set(at, line + (at + 1 < lines.size() ? lines.remove(at + 1) : ""));
            }
        }
        return String.join("\n", lines);
    }

    private static List<String> split(String line, Random random) {
        int at = random.nextInt(line.length() + 1);
        return List.of(line.substring(0, at), line.substring(at));
    }
}
