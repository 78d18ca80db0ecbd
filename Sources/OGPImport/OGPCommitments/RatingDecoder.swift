import CSVReading
import OGPModel

/// Reads the ratings of one record. Everything that can be said of a cell from its own text is remembered, so that a record
/// costs a few comparisons a column.
struct RatingDecoder {
    private var specificity: LabelColumn<Specificity>
    private var verifiable: FlagColumn
    private var relevant: FlagColumn
    private var values: [FlagColumn]
    private var impact: LabelColumn<PotentialImpact>
    private var potentialForResults: LabelColumn<PotentialForResults>
    private var midTerm: LabelColumn<Completion>
    private var endOfTerm: LabelColumn<Completion>
    private var change: LabelColumn<CompletionChange>
    private var opened: LabelColumn<OpennessChange>
    private var openedByValue: [LabelColumn<OpennessChange>]
    private var earlyResults: LabelColumn<EarlyResults>
    private var carriedForward: FlagColumn
    private var irmAssessed: FlagColumn

    init(_ layout: OGPLayout) {
        let completion = RatingWords.completion(layout.generation)
        specificity = LabelColumn(
            layout.column(.specificity), code: layout.column(.specificityCode), words: .specificity)
        verifiable = FlagColumn(layout.column(.verifiable), style: .words)
        relevant = FlagColumn(layout.column(.relevant))
        let valueFields: [OGPField] = [
            .valueInformation, .valueParticipation, .valueAccountability, .valueTechnology,
        ]
        values = valueFields.map { FlagColumn(layout.column($0)) }
        impact = LabelColumn(layout.column(.impact), code: layout.column(.impactCode), words: .potentialImpact)
        potentialForResults = LabelColumn(
            layout.column(.potentialForResults), code: layout.column(.potentialForResultsCode),
            words: .potentialForResults)
        midTerm = LabelColumn(
            layout.column(.completionMidTerm), code: layout.column(.completionMidTermCode), words: completion)
        endOfTerm = LabelColumn(
            layout.column(.completionEndOfTerm), code: layout.column(.completionEndOfTermCode), words: completion)
        change = LabelColumn(layout.column(.change), words: .change)
        opened = LabelColumn(
            layout.column(.openedGovernment), code: layout.column(.openedGovernmentCode), words: .openedGovernment)
        let byValue: [(OGPField, OGPField)] = [
            (.openedInformation, .openedInformationCode), (.openedParticipation, .openedParticipationCode),
            (.openedAccountability, .openedAccountabilityCode),
        ]
        openedByValue = byValue.map {
            LabelColumn(layout.column($0.0), code: layout.column($0.1), words: .openedByValue)
        }
        earlyResults = LabelColumn(
            layout.column(.earlyResults), code: layout.column(.earlyResultsCode), words: .earlyResults)
        carriedForward = FlagColumn(layout.column(.carriedForward))
        irmAssessed = FlagColumn(layout.column(.irmAssessed))
    }

    /// Reads the current record.
    mutating func read(
        _ reader: borrowing CSVReader, into ratings: inout CommitmentRatings, _ issues: inout [CellIssue]
    ) {
        ratings.specificity = specificity.read(reader, &issues)
        ratings.verifiable = verifiable.read(reader, &issues)
        ratings.relevant = relevant.read(reader, &issues)
        ratings.values.accessToInformation = values[0].read(reader, &issues)
        ratings.values.civicParticipation = values[1].read(reader, &issues)
        ratings.values.publicAccountability = values[2].read(reader, &issues)
        ratings.values.technology = values[3].read(reader, &issues)
        ratings.potentialImpact = impact.read(reader, &issues)
        ratings.potentialForResults = potentialForResults.read(reader, &issues)
        ratings.completionMidTerm = midTerm.read(reader, &issues)
        ratings.completionEndOfTerm = endOfTerm.read(reader, &issues)
        ratings.changeInCompletion = change.read(reader, &issues)
        ratings.openedGovernment = opened.read(reader, &issues)
        for index in openedByValue.indices { _ = openedByValue[index].read(reader, &issues) }
        ratings.earlyResults = earlyResults.read(reader, &issues)
        ratings.carriedForward = carriedForward.read(reader, &issues)
        ratings.irmAssessed = irmAssessed.read(reader, &issues)
    }
}
