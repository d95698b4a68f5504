package mufakat.report;

import mufakat.files.Resource;

/** The chart library, to be one of the scripts of a page that draws charts. */
public final class Charts {
    private static final String LIBRARY = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";

    private Charts() {}

    /** ECharts as one script of about a megabyte, which defines {@code echarts}. */
    public static String library() {
        return Resource.text(LIBRARY);
    }
}
