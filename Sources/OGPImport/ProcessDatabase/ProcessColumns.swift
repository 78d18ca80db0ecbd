import CSVReading

/// The columns of a process database, by name and in any order.
struct ProcessColumns {
    /// A question with its columns.
    struct Question {
        let question: ProcessDatabaseQuestion
        let column: Int
        let code: Int?
        let links: Int?
    }

    /// The column of the country.
    let country: Int?
    /// The column of the plan's number.
    let planNumber: Int?
    /// The column of the year of submission.
    let submitted: Int?
    /// The questions that are there, in the order of the database of July 2016.
    let questions: [Question]
    /// The columns that the database does not have.
    let unknown: [Int]
    /// The headers as the table spells them.
    let headers: [String]

    init(_ header: CSVHeader) {
        var places: [String: Int] = [:]
        var unknown: [Int] = []
        for column in header.columns where !column.key.isEmpty {
            let key = Self.key(column.name)
            if Self.known.contains(key), places[key] == nil {
                places[key] = column.index
            } else {
                unknown.append(column.index)
            }
        }
        func place(_ header: String?) -> Int? { header.flatMap { places[Self.key($0)] } }
        func place(oneOf headers: [String]) -> Int? { headers.lazy.compactMap { place($0) }.first }
        country = place(oneOf: Self.countries)
        planNumber = place(oneOf: Self.planNumbers)
        submitted = place(oneOf: Self.years)
        questions = ProcessDatabaseQuestion.all.compactMap { question in
            place(question.header).map {
                Question(question: question, column: $0, code: place(question.code), links: place(question.links))
            }
        }
        self.unknown = unknown
        headers = header.names
    }

    private static let countries = ["Country name", "Country"]
    private static let planNumbers = ["Action Plan Number"]
    private static let years = ["Year AP Submitted"]

    /// The headers that the database is told by: no other export of OGP or anybody else asks these.
    private static let telling: Set<String> = Set(
        ProcessDatabaseQuestion.all.filter { question in
            if case .flag = question.kind { false } else { true }
        }.map { key($0.header) })

    private static let known: Set<String> = Set(
        (countries + planNumbers + years
            + ProcessDatabaseQuestion.all.flatMap { [$0.header, $0.code, $0.links].compactMap(\.self) }).map(key))

    /// The header without case, punctuation and the step in front of it.
    private static func key(_ header: String) -> String {
        let key = OGPHeaderKey(header).text
        guard key.hasPrefix("step"), let digit = key.dropFirst(4).first, digit.isNumber else { return key }
        return String(key.dropFirst(5))
    }

    /// How many of the questions that tell the database stand among the headers.
    static func tellingQuestions(_ headers: [String]) -> Int { telling.intersection(headers.map(key)).count }

    /// Whether the headers name the country of each record.
    static func namesCountry(_ headers: [String]) -> Bool {
        let keys = Set(headers.map(key))
        return countries.contains { keys.contains(key($0)) }
    }
}
