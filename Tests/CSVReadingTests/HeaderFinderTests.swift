import Testing

@testable import CSVReading

struct HeaderFinderTests {
    private func find(_ rows: [String]) -> HeaderFinder? {
        HeaderFinder(
            rows: rows.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) })
    }

    @Test("An ordinary header is the first row")
    func ordinary() {
        let finder = find(["id,name,status", "1,x,NR", "2,y,NR"])
        #expect(finder?.header == 0 && finder?.numbers == nil && finder?.groups == nil && finder?.titles == [])
    }

    @Test("Consecutive integers from 0 or 1 are column numbers", arguments: ["0,1,2,3", "1,2,3,4"])
    func numbers(row: String) {
        let finder = find([row, "id,name,status,end", "1,x,NR,2012"])
        #expect(finder?.header == 1 && finder?.numbers == 0 && finder?.groups == nil)
    }

    @Test("Other integers are no column numbers", arguments: ["2,3,4,5", "0,2,3,4", "0,1,1,3"])
    func otherNumbers(row: String) {
        #expect(find([row, "id,name,status,end", "1,x,NR,2012"])?.numbers == nil)
    }

    @Test("A sparse row above a full one holds group headings")
    func groups() {
        let finder = find([",,Sectors,,,Groups,", "id,name,health,labor,aid,x,y", "1,A,0,0,1,0,0"])
        #expect(finder?.header == 1 && finder?.groups == 0)
    }

    @Test("Column numbers, group headings and a header can stand together, with a blank row below")
    func process() {
        let finder = find(["0,1,2,3,4", ",,Step 1,,Step 2", "country,plan,prior,_prior,notice", ",,,,", "A,1,Yes,1,No"])
        #expect(finder?.numbers == 0 && finder?.groups == 1 && finder?.header == 2)
    }

    @Test(
        "Names that repeat are the header all the same",
        arguments: [
            "ref,commitment,step,due,status,remarks,status,remarks", "ref,step,due,status,status,status",
            "ref,status,remarks,status,remarks,status,remarks,status,remarks",
        ])
    func repeatedNames(row: String) {
        let count = row.split(separator: ",").count
        let data = (1...count).map { $0 == 3 ? "2024-06-30" : "value \($0)" }.joined(separator: ",")
        #expect(find([row, data, data])?.header == 0)
        let groups = ",,,planned" + String(repeating: ",", count: count - 4)
        #expect(find([groups, row, data])?.header == 1 && find([groups, row, data])?.groups == 0)
    }

    @Test("Headings that fill every column of their group are not the header")
    func filledGroups() {
        let names = "ref,commitment,step,begin,end,begin,end,status"
        #expect(find(["ref,commitment,step,planned,planned,real,real,status", names, "1,A,B,C,D,E,F,G"])?.header == 1)
        #expect(find(["item,item,item,planned,planned,real,real", names, "1,A,B,C,D,E,F,G"])?.header == 1)
    }

    @Test("A row of repeated values with numbers or days among them is no header")
    func repeatedValues() {
        #expect(find(["a title,,,", "x,2024-01-01,x,x", "ref,step,due,status"])?.header == 2)
    }

    @Test("Names that are expected tell the header where rows look like neither")
    func knownNames() {
        let rows = [["Report"], ["A", "A", "4"], ["x", "y", "z"]]
        #expect(HeaderFinder(rows: rows)?.header == 2)
        #expect(HeaderFinder(rows: rows, known: ["a", "A", "4"])?.header == 1)
        #expect(HeaderFinder(rows: rows, known: ["other", "names", "a"])?.header == 2)
    }

    @Test("Titles above the header are tolerated")
    func titles() {
        let finder = find(["Commitments of a country", "", "id,name,status", "1,x,y"])
        #expect(finder?.header == 2 && finder?.titles == [0] && finder?.groups == nil)
        let padded = find(["Commitments,,", "As of 2024,,", "id,name,status", "1,x,y"])
        #expect(padded?.header == 2 && padded?.titles == [0, 1] && padded?.groups == nil)
    }

    @Test("A header with years as names is still found")
    func years() {
        #expect(find(["country,2010,2011,2012", "A,1,2,3", "B,4,5,6"])?.header == 0)
    }

    @Test("Empty names at the right edge do not hide the header")
    func emptyNames() {
        #expect(find(["0,1,2,3,4,5,6,7", "a,b,c,d,e,,,", "1,2,3,4,5,,,"])?.header == 1)
        #expect(find(["a,b,,,,,,", "1,2,,,,,,"])?.header == 0)
    }

    @Test("A table of nothing has no header")
    func nothing() {
        #expect(find([]) == nil)
        #expect(find([",,", ",,"]) == nil)
        #expect(find(["name"])?.header == 0)
    }
}
