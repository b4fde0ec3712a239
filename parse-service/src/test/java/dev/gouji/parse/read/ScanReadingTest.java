package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Report;
import dev.gouji.parse.decode.ocr.ScannedPages;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A made-up report as a scanner sees it: askew, with noise and dirt. No figure may come out wrong. */
class ScanReadingTest {
    private static final long SEED = 31;
    private static final int RIGHT_PERCENT_MIN = 85;

    @Test
    void readsNoFigureWrongAndNamesEveryOne() throws IOException {
        Assumptions.assumeTrue(
                ScannedPages.canBeRead(), "left out: Tesseract with chi_sim is not installed on this machine");
        Random random = new Random(SEED);
        System.out.println("seed " + SEED);
        Report report = Documents.report(scanned(random));
        Set<CellId> named = new HashSet<>();
        report.problems().stream().map(ReadingProblem::cells).forEach(named::addAll);
        List<String> wrong = new ArrayList<>();
        int right = 0;
        String[] lines = new String(resource("report.cells"), StandardCharsets.UTF_8).split("\n");
        for (String line : lines) {
            String[] parts = line.split("=", -1);
            CellId id = new CellId(parts[0]);
            Cell cell = report.cell(id);
            String read = cell.figure().map(value -> value.toPlainString()).orElse("");
            right += read.equals(parts[1]) ? 1 : 0;
            boolean silent = cell instanceof Cell.Number && !named.contains(id) || cell instanceof Cell.Blank;
            if (!read.isEmpty() && !read.equals(parts[1]) || silent) {
                wrong.add("%s is %s, read %s".formatted(parts[0], parts[1], cell));
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(right * 100 >= lines.length * RIGHT_PERCENT_MIN, "%d of %d".formatted(right, lines.length));
        assertTrue(report.problems().stream().anyMatch(problem -> problem.code().equals("GJ-240")));
    }

    private static byte[] scanned(Random random) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = ScanReadingTest.class.getResourceAsStream("/scan/report.tif");
                ImageInputStream input = ImageIO.createImageInputStream(in);
                ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            reader.setInput(input);
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            for (int page = 0; page < reader.getNumImages(true); page++) {
                BufferedImage scan = askew(reader.read(page), random.nextDouble() * 2 - 1);
                dirty(scan, random);
                writer.writeToSequence(new IIOImage(scan, null, null), null);
            }
            writer.endWriteSequence();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage askew(BufferedImage page, double degrees) {
        BufferedImage scan = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = scan.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        return scan;
    }

    private static void dirty(BufferedImage scan, Random random) {
        byte[] shades = ((DataBufferByte) scan.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < shades.length; i++) {
            int shade = (shades[i] & 0xFF) - 5 + (int) (random.nextGaussian() * 8);
            shades[i] = (byte) (random.nextInt(20_000) == 0 ? 0 : Math.clamp(shade, 0, 255));
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ScanReadingTest.class.getResourceAsStream("/scan/" + name)) {
            return in.readAllBytes();
        }
    }
}
