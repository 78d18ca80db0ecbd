import CSVReading
import OGPModel

/// Reads the ratings of one record. Everything that can be said of a cell from its own text is remembered, so that a record
/// costs a few comparisons a column.
struct RatingDecoder {
    private var specificity: LabelColumn<Specificity>
    private var verifiable: FlagColumn
    private var relevant: FlagColumn
    private var information: FlagColumn
    private var participation: FlagColumn
    private var accountability: FlagColumn
    private var technology: FlagColumn
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
            layout.column(.specificity), code: layout.column(.specificityCode), words: .specificity,
            of: \.specificity)
        verifiable = FlagColumn(layout.column(.verifiable), style: .words, of: \.verifiable)
        relevant = FlagColumn(layout.column(.relevant), of: \.relevant)
        information = FlagColumn(layout.column(.valueInformation), of: \.values.accessToInformation)
        participation = FlagColumn(layout.column(.valueParticipation), of: \.values.civicParticipation)
        accountability = FlagColumn(layout.column(.valueAccountability), of: \.values.publicAccountability)
        technology = FlagColumn(layout.column(.valueTechnology), of: \.values.technology)
        impact = LabelColumn(
            layout.column(.impact), code: layout.column(.impactCode), words: .potentialImpact, of: \.potentialImpact)
        potentialForResults = LabelColumn(
            layout.column(.potentialForResults), code: layout.column(.potentialForResultsCode),
            words: .potentialForResults, of: \.potentialForResults)
        midTerm = LabelColumn(
            layout.column(.completionMidTerm), code: layout.column(.completionMidTermCode), words: completion,
            of: \.completionMidTerm)
        endOfTerm = LabelColumn(
            layout.column(.completionEndOfTerm), code: layout.column(.completionEndOfTermCode), words: completion,
            of: \.completionEndOfTerm)
        change = LabelColumn(layout.column(.change), words: .change, of: \.changeInCompletion)
        opened = LabelColumn(
            layout.column(.openedGovernment), code: layout.column(.openedGovernmentCode), words: .openedGovernment,
            of: \.openedGovernment)
        let byValue: [(OGPField, OGPField)] = [
            (.openedInformation, .openedInformationCode), (.openedParticipation, .openedParticipationCode),
            (.openedAccountability, .openedAccountabilityCode),
        ]
        openedByValue = byValue.map {
            LabelColumn(layout.column($0.0), code: layout.column($0.1), words: .openedByValue)
        }
        earlyResults = LabelColumn(
            layout.column(.earlyResults), code: layout.column(.earlyResultsCode), words: .earlyResults,
            of: \.earlyResults)
        carriedForward = FlagColumn(layout.column(.carriedForward), of: \.carriedForward)
        irmAssessed = FlagColumn(layout.column(.irmAssessed), of: \.irmAssessed)
    }

    /// The ratings of the current record without texts outside the vocabulary.
    mutating func packed(_ reader: borrowing CSVReader, _ issues: inout [CellIssue]) -> PackedRatings {
        var bits = specificity.bits(reader) | verifiable.bits(reader) | relevant.bits(reader)
        bits |= information.bits(reader) | participation.bits(reader)
        bits |= accountability.bits(reader) | technology.bits(reader)
        bits |= impact.bits(reader) | potentialForResults.bits(reader)
        bits |= midTerm.bits(reader) | endOfTerm.bits(reader) | change.bits(reader)
        bits |= opened.bits(reader) | earlyResults.bits(reader)
        for index in openedByValue.indices { bits |= openedByValue[index].bits(reader) }
        bits |= carriedForward.bits(reader) | irmAssessed.bits(reader)
        let mark = RatingMeaning<Bool>.mark
        if bits & mark != 0 { _ = read(reader, &issues) }
        return PackedRatings(bits: bits & ~mark)
    }

    /// The ratings of the current record.
    mutating func read(_ reader: borrowing CSVReader, _ issues: inout [CellIssue]) -> CommitmentRatings {
        var ratings = CommitmentRatings()
        ratings.specificity = specificity.read(reader, &issues)
        ratings.verifiable = verifiable.read(reader, &issues)
        ratings.relevant = relevant.read(reader, &issues)
        ratings.values.accessToInformation = information.read(reader, &issues)
        ratings.values.civicParticipation = participation.read(reader, &issues)
        ratings.values.publicAccountability = accountability.read(reader, &issues)
        ratings.values.technology = technology.read(reader, &issues)
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
        return ratings
    }
}
