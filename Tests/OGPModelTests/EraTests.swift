import OGPModel
import Testing

struct EraTests {
    @Test(
        "the year of submission decides the era",
        arguments: [
            (2010, nil), (2011, "2011-2013"), (2013, "2011-2013"), (2014, "2014-2016"), (2016, "2014-2016"),
            (2017, "2017-2019"), (2019, "2017-2019"), (2020, "2020+"), (2035, "2020+"), (0, nil), (-1, nil),
        ] as [(Int, String?)])
    func eras(year: Int, era: String?) {
        #expect(Era(submitted: year)?.rawValue == era)
    }
}
