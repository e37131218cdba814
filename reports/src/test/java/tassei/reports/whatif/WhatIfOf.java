package tassei.reports.whatif;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tassei.reports.run.RunFixture;
import tassei.reports.run.RunTable;
import tassei.reports.sheet.SmallRun;

/** A what-if written by hand over a run of two indicators, of which one has a forecast. */
public final class WhatIfOf {
  private static final String BASE_CHANCE = "0.70341";

  private final List<String> scenarios = new ArrayList<>();
  private final List<String> budget = new ArrayList<>();
  private final List<String> forecasts = new ArrayList<>();

  /** A scenario of its own, with tables of its own. */
  public WhatIfOf scenario(String name, String adjustments) {
    int position = scenarios.size() + 1;
    scenarios.add(
        position + "," + name + ",a.yaml,\"" + adjustments + "\",0.5,1,,,,,scenario-" + position);
    return this;
  }

  /** A point of a sweep, as one of many. */
  public WhatIfOf point(String ministry, int percent) {
    String swept = "change (collection T, fiscal_year 2021, ministry " + ministry + ")";
    String done = swept.replace("change", "change: " + percent + "%");
    scenarios.add(
        scenarios.size()
            + 1
            + ","
            + point(ministry + percent)
            + ",a.yaml,\""
            + done
            + "\",0.5,1,省庁別,\""
            + swept
            + "\","
            + percent
            + ",%,");
    return this;
  }

  private static String point(String name) {
    return "省庁別 [" + name + "]";
  }

  /** level|ministry|project|base|difference in 億円. */
  public WhatIfOf change(String scenario, String text) {
    String[] cells = text.split("\\|", -1);
    long base = cells[3].isEmpty() ? 0 : Long.parseLong(cells[3]);
    long difference = Long.parseLong(cells[4]);
    String percent = base == 0 ? "" : String.valueOf(100.0 * difference / base);
    budget.add(
        String.join(
            ",",
            scenario,
            "T",
            cells[0],
            "2021,initial",
            cells[1],
            cells[2],
            ",,",
            cells[3].isEmpty() ? "" : base + "00000000",
            (base + difference) + "00000000",
            difference + "00000000",
            percent));
    return this;
  }

  WhatIfOf pointChange(String point, String text) {
    return change(point(point), text);
  }

  /** The chance of the indicator, as stated and at twice the effect; without effect the base's. */
  public WhatIfOf chance(String scenario, String stated, String twice) {
    forecasts.add(forecast(scenario, "as-stated,0.5", stated, "3500"));
    forecasts.add(forecast(scenario, "double,1", twice, "3600"));
    forecasts.add(forecast(scenario, "none,0", BASE_CHANCE, "3400"));
    return this;
  }

  WhatIfOf pointChance(String point, String stated, String twice) {
    return chance(point(point), stated, twice);
  }

  private static String forecast(String scenario, String assumed, String chance, String median) {
    return String.join(
        ",",
        scenario,
        "K1",
        assumed,
        "1,3001,3400,3900",
        BASE_CHANCE,
        "3001",
        median,
        "3900",
        chance,
        "0,0,assumes");
  }

  public Path in(Path folder) throws IOException {
    RunFixture.in(folder)
        .table(
            RunTable.WHATIF_SCENARIOS,
            "position,scenario,file,adjustments,elasticity,lag,sweep,swept,swept_value,swept_unit,folder",
            scenarios.toArray(String[]::new))
        .table(
            RunTable.WHATIF_BUDGET,
            "scenario,collection,level,fiscal_year,stage,ministry,integrated_project,programme,"
                + "recipient,account,base_yen,scenario_yen,difference_yen,difference_pct",
            budget.toArray(String[]::new))
        .table(
            RunTable.WHATIF_FORECAST,
            "scenario,kpi,assumed,elasticity,lag,base_p10,base_p50,base_p90,base_p_attain,"
                + "forecast_p10,forecast_p50,forecast_p90,p_attain,difference_p50,"
                + "difference_p_attain,statement",
            forecasts.toArray(String[]::new));
    return folder;
  }

  /** Read with its base, both below a folder. */
  WhatIfModel read(Path below) throws IOException {
    return WhatIfReader.read(in(below.resolve("whatif")), base(below));
  }

  public static Path base(Path below) throws IOException {
    return new SmallRun().in(below.resolve("base"));
  }

  /** Two scenarios: one gives, one moves. */
  public static WhatIfOf two() {
    return new WhatIfOf()
        .scenario("more", "change: +10% (collection T, ministry M)")
        .scenario("moved", "move: 1,000,000,000 yen (from ministry M, to ministry X)")
        .change("more", "total|||11988|1000")
        .change("more", "ministry|M||10000|1000")
        .change("moved", "ministry|M||10000|-10")
        .change("moved", "ministry|X|||10")
        .change("moved", "integrated_project||A-1|10000|4")
        .change("moved", "ministry+integrated_project|X|A-1||10")
        .chance("more", "0.74341", "0.78341")
        .chance("moved", "0.70441", "0.70541");
  }

  /** Two ministries from a fifth less to a fifth more; the second matters more to targets. */
  public static WhatIfOf sweep() {
    WhatIfOf sweep = new WhatIfOf();
    for (int percent = -20; percent <= 20; percent += 10) {
      sweep.point("M", percent).point("X", percent);
    }
    return sweep
        .pointChange("M-20", "total|||11988|-500")
        .pointChange("M20", "total|||11988|500")
        .pointChange("X-20", "total|||11988|-10")
        .pointChange("X20", "total|||11988|10")
        .pointChance("M-20", "0.69341", "0.68341")
        .pointChance("M20", "0.71341", "0.72341")
        .pointChance("X-20", "0.60341", "0.50341")
        .pointChance("X20", "0.80341", "0.90341");
  }
}
