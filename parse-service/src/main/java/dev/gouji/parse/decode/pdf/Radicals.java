package dev.gouji.parse.decode.pdf;

import java.text.Normalizer;

/**
 * Fonts often share one glyph between a character and the radical of the same shape, and some programs then write the
 * radical's code into the PDF. Source: Unicode 15, blocks 2E80 and 2F00, simplified forms.
 */
final class Radicals {
    private static final String RADICALS =
            "⺀⺁⺃⺅⺉⺋⺍⺎⺏⺐⺒⺓⺔⺖⺗⺙⺛⺝⺟⺠⺡⺢⺣⺤⺦⺨⺩⺪⺫⺬⺭⺮⺯⺰⺲⺳⺴⺶⺷⺸⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻘⻙⻚⻛⻜⻝⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳";
    private static final String CHARACTERS =
            "冫厂乛亻刂㔾⺍兀尣尢巳幺彑忄㣺攵旡月母民氵氺灬爫丬犭王疋目示礻竹糸纟罓罒罒羊羊羊耂肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶阝钅長镸长门阜阝青韦页风飞食飠飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    private Radicals() {}

    static String replaced(String text) {
        StringBuilder replaced = null;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= '\u2E80' && unit <= '\u2FDF') {
                replaced = replaced == null ? new StringBuilder(text) : replaced;
                replaced.setCharAt(i, character(unit));
            }
        }
        return replaced == null ? text : replaced.toString();
    }

    private static char character(char radical) {
        int known = RADICALS.indexOf(radical);
        if (known >= 0) {
            return CHARACTERS.charAt(known);
        }
        String folded = Normalizer.normalize(String.valueOf(radical), Normalizer.Form.NFKC);
        return folded.length() == 1 ? folded.charAt(0) : radical;
    }
}
