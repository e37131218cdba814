package tassei.figures.outcome;

import java.util.List;
import java.util.Map;
import tassei.contract.row.EventRow;
import tassei.contract.row.FindingRow;
import tassei.contract.row.RestatementRow;
import tassei.figures.control.FigurePart;
import tassei.figures.event.CountedEvent;
import tassei.figures.event.Coverage;
import tassei.figures.event.ScopeCounts;
import tassei.figures.finding.SharedOutcomes;

/**
 * What one outcome means.
 *
 * @param coverage how far it shows that outcomes are observed
 * @param events for each indicator of its kind and place, each of its reports
 * @param counted the events that make figures
 * @param scopes where it is counted
 * @param shared by indicator, as its projects report it and once
 * @param parts what it gives to controls and published figures
 * @param restatements what replaced an earlier report of it
 * @param findings what is doubtful about it
 */
public record OutcomeAnswer(
    Coverage coverage,
    List<EventRow> events,
    List<CountedEvent> counted,
    List<ScopeCounts.Part> scopes,
    Map<String, SharedOutcomes> shared,
    List<FigurePart> parts,
    List<RestatementRow> restatements,
    List<FindingRow> findings) {}
