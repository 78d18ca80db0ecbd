import Foundation
import OGPCatalogues
import OGPModel
import Testing

@Suite("The data of the standards")
struct StandardsCatalogueDataTests {
    private let standards: StandardsCatalogue

    init() throws { standards = try StandardsCatalogue.bundled() }

    @Test("Each edition holds what the sources give of it")
    func counts() {
        #expect(standards.editions.map(\.id) == ["2011", "2017", "2022", "local"])
        #expect(standards.editions.map(\.requirements.count) == [7, 25, 8, 5])
        let checklist = standards.edition("2017")?.requirements.filter { $0.tier == "checklist" }.map(\.id)
        #expect(
            checklist == [
                "1a", "1b", "1c", "1d", "2a", "2b", "2c", "2d", "3a", "3b", "3c", "4a", "4b", "4c", "4d", "4e", "5a",
                "6a",
                "6b", "6c", "6d", "6e",
            ])
        let minimum = standards.edition("2022")?.requirements.map(\.id)
        #expect(minimum == ["1.1", "2.1", "2.2", "3.1", "3.2", "3.3", "4.1", "5.1"])
        #expect(standards.edition("2022")?.standards.count == 5)
    }

    @Test("Each era holds its triggers")
    func triggers() {
        #expect(standards.contraryEras.map(\.id) == ["2014", "2016", "2018", "2022"])
        #expect(standards.contraryEras.map(\.triggers.count) == [2, 4, 4, 3])
        #expect(standards.contraryEras.map { $0.grace != nil } == [false, false, false, true])
        #expect(standards.contraryEras.last?.grace?.months == 24)
        #expect(standards.consequences.count == 2)
        #expect(standards.deliveryWindows.map(\.id) == ["2012-2014", "2015-2017", "2018-2021", "2022"])
    }

    @Test("The spectrum has six levels, and only plans of 2017 to 2021 have a minimum")
    func influence() {
        #expect(standards.influenceLevels.map(\.level) == PublicInfluence.allCases)
        #expect(standards.influenceMinimums.map(\.development) == [nil, .involve, nil])
        #expect(standards.influenceMinimums.map(\.implementation) == [nil, .inform, nil])
    }

    @Test("What is held from memory says so")
    func confidence() {
        let edition = standards.edition("2022")
        let sourced = edition?.requirements.filter { $0.basis.confidence == .sourced }.map(\.id)
        #expect(sourced == ["1.1", "2.1"])
        let checklist = standards.edition("2017")?.requirements.filter { $0.tier == "checklist" } ?? []
        #expect(checklist.allSatisfy { $0.basis.confidence == .unconfirmed })
        let confirmed = standards.contraryEras.flatMap(\.triggers).allSatisfy { $0.basis.confidence == .sourced }
        #expect(confirmed)
    }

    @Test("Every requirement says what would show it, and every source is used")
    func whole() {
        let requirements = standards.editions.flatMap(\.requirements)
        #expect(requirements.allSatisfy { !$0.evidence.isEmpty && $0.text.hasSuffix(".") })
        #expect(Set(requirements.map(\.id)).count == requirements.count)
        var used = Set(requirements.map(\.basis.source.id) + standards.editions.map(\.basis.source.id))
        used.formUnion(standards.editions.flatMap(\.standards).map(\.basis.source.id))
        used.formUnion(standards.influenceLevels.map(\.basis.source.id))
        used.formUnion(standards.influenceMinimums.map(\.basis.source.id))
        used.formUnion(standards.contraryEras.flatMap(\.triggers).map(\.basis.source.id))
        used.formUnion(standards.contraryEras.compactMap(\.grace).map(\.basis.source.id))
        used.formUnion(standards.consequences.map(\.basis.source.id))
        used.formUnion(standards.deliveryWindows.map(\.basis.source.id))
        used.formUnion(standards.cycle.map(\.basis.source.id))
        #expect(used == Set(standards.sources.map(\.id)))
    }

    @Test("Editions, eras, windows and minimums follow each other without a day between")
    func seamless() {
        let lists = [
            standards.editions.filter { $0.level != .local }.map(\.validity), standards.contraryEras.map(\.validity),
            standards.deliveryWindows.map(\.validity), standards.influenceMinimums.map(\.validity),
        ]
        for list in lists {
            for (one, next) in zip(list, list.dropFirst()) { #expect(one.until?.adding(days: 1) == next.from) }
            #expect(list.last?.until == nil)
        }
    }
}
