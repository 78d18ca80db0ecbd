extension DeadlineTableRow {
    /// English, a member in the north whose fiscal year begins in April.
    static let english = rows(
        "en",
        """
        31 December 2025 | 2025-12-31 | 2025-12-31 | day |
        December 31st, 2025 | 2025-12-31 | 2025-12-31 | day |
        the 3rd of May 2024 | 2024-05-03 | 2024-05-03 | day |
        2025-12-31 | 2025-12-31 | 2025-12-31 | day |
        31/12/2025 | 2025-12-31 | 2025-12-31 | day |
        12/31/2025 | 2025-12-31 | 2025-12-31 | day |
        31.12.2025 | 2025-12-31 | 2025-12-31 | day |
        2025-12-31T00:00:00 | 2025-12-31 | 2025-12-31 | day |
        46022 | 2025-12-31 | 2025-12-31 | day |
        45292 | 2024-01-01 | 2024-01-01 | day |
        2025-06 | 2025-06-01 | 2025-06-30 | month |
        06/2025 | 2025-06-01 | 2025-06-30 | month |
        February 2024 | 2024-02-01 | 2024-02-29 | month |
        Feb. 2025 | 2025-02-01 | 2025-02-28 | month |
        in the month of October 2026 | 2026-10-01 | 2026-10-31 | month |
        2026 | 2026-01-01 | 2026-12-31 | year |
        by the year 2026 | 2026-01-01 | 2026-12-31 | year |
        during 2026 | 2026-01-01 | 2026-12-31 | year |
        calendar year 2026 | 2026-01-01 | 2026-12-31 | year |
        Q2 2026 | 2026-04-01 | 2026-06-30 | quarter |
        the third quarter of 2026 | 2026-07-01 | 2026-09-30 | quarter |
        by 4th quarter 2026 | 2026-10-01 | 2026-12-31 | quarter |
        end of Q1 2026 | 2026-03-01 | 2026-03-31 | month |
        by the end of Q1 2026 | 2026-03-31 | 2026-03-31 | day |
        second half of 2026 | 2026-07-01 | 2026-12-31 | half |
        H1 2026 | 2026-01-01 | 2026-06-30 | half |
        spring 2026 | 2026-03-01 | 2026-05-31 | season |
        by summer 2026 | 2026-06-01 | 2026-08-31 | season |
        Fall 2026 | 2026-09-01 | 2026-11-30 | season |
        winter 2025-26 | 2025-12-01 | 2026-02-28 | season |
        winter 2027-28 | 2027-12-01 | 2028-02-29 | season |
        winter 2026 | 2025-12-01 | 2027-02-28 | season |
        late spring 2026 | 2026-05-01 | 2026-05-31 | month |
        2026-27 | 2026-04-01 | 2027-03-31 | year |
        fiscal year 2026-27 | 2026-04-01 | 2027-03-31 | year |
        FY 2026-2027 | 2026-04-01 | 2027-03-31 | year |
        FY 2025 | 2024-04-01 | 2026-03-31 | span |
        financial year 2025 | 2024-04-01 | 2026-03-31 | span |
        by the end of fiscal year 2026-27 | 2027-03-31 | 2027-03-31 | day |
        Q1 of fiscal year 2026-27 | 2026-04-01 | 2026-06-30 | quarter |
        2026-2027 | 2026-01-01 | 2027-12-31 | span |
        2025 to 2028 | 2025-01-01 | 2028-12-31 | span |
        2025–2028 | 2025-01-01 | 2028-12-31 | span |
        from 2025 through 2028 | 2025-01-01 | 2028-12-31 | span |
        between June and September 2026 | 2026-06-01 | 2026-09-30 | span |
        June 2025 - March 2026 | 2025-06-01 | 2026-03-31 | span |
        by end of March 2026 | 2026-03-31 | 2026-03-31 | day |
        end of 2026 | 2026-12-01 | 2026-12-31 | month |
        before 2026 | 2025-12-31 | 2025-12-31 | day |
        before the end of 2026 | 2026-12-31 | 2026-12-31 | day |
        before 1 July 2026 | 2026-06-30 | 2026-06-30 | day |
        mid-2026 | 2026-05-01 | 2026-08-31 | span |
        mid-June 2026 | 2026-06-11 | 2026-06-20 | span |
        early 2026 | 2026-01-01 | 2026-04-30 | span |
        until June 2026 | 2026-06-01 | 2026-06-30 | month |
        Ongoing | | | open | ongoing
        ongoing throughout the plan | | | open | ongoing
        Permanent | | | open | ongoing
        ongoing from January 2025 | 2025-01-01 | | open | ongoing
        March 2025 and ongoing | 2025-03-01 | | open | ongoing
        from June 2025 | 2025-06-01 | | open |
        Annually | | | open | annually
        quarterly | | | open | quarterly
        twice a year | | | open | twice a year
        every two years | | | open | every two years
        monthly from July 2025 | 2025-07-01 | | open | monthly
        Biannually until 2029 | 2029-01-01 | 2029-12-31 | year | twice a year until 2029-12-31
        Annually until March 2027 | 2027-03-01 | 2027-03-31 | month | annually until 2027-03-31
        annually from 2025 to 2028 | 2025-01-01 | 2028-12-31 | span | annually until 2028-12-31
        Draft by March 2025; final report by June 2026 | 2025-03-01 | 2026-06-30 | span |
        By February 2025 and February 2026 | 2025-02-01 | 2026-02-28 | span |
        to be determined | | | unknown |
        46022.75 | 2025-12-31 | 2025-12-31 | day |
        2026 (Q2) | 2026-04-01 | 2026-06-30 | quarter |
        each June | | | open | annually
        annually by June 30 until 2029 | 2029-01-01 | 2029-12-31 | year | annually until 2029-12-31
        throughout the action plan | | | open | ongoing
        2025.0 | 2025-01-01 | 2025-12-31 | year |
        2025-2026 school year | 2025-01-01 | 2026-12-31 | span |
        academic year 2026-27 | 2026-01-01 | 2027-12-31 | span |
        """)
}
