extension DeadlineTableRow {
    /// Portuguese, a member in the south whose fiscal year is not known.
    static let portuguese = rows(
        "pt",
        """
        31 de dezembro de 2025 | 2025-12-31 | 2025-12-31 | day |
        1º de julho de 2025 | 2025-07-01 | 2025-07-01 | day |
        até 15 de março de 2026 | 2026-03-15 | 2026-03-15 | day |
        31/12/2025 | 2025-12-31 | 2025-12-31 | day |
        junho de 2025 | 2025-06-01 | 2025-06-30 | month |
        até fevereiro de 2024 | 2024-02-01 | 2024-02-29 | month |
        SETEMBRO/2025 | 2025-09-01 | 2025-09-30 | month |
        dez/2025 | 2025-12-01 | 2025-12-31 | month |
        no mês de outubro de 2026 | 2026-10-01 | 2026-10-31 | month |
        até 2026 | 2026-01-01 | 2026-12-31 | year |
        durante o ano de 2026 | 2026-01-01 | 2026-12-31 | year |
        ao longo de 2026 | 2026-01-01 | 2026-12-31 | year |
        1º trimestre de 2026 | 2026-01-01 | 2026-03-31 | quarter |
        segundo trimestre de 2026 | 2026-04-01 | 2026-06-30 | quarter |
        3º trimestre/2026 | 2026-07-01 | 2026-09-30 | quarter |
        T4 2026 | 2026-10-01 | 2026-12-31 | quarter |
        até o final do primeiro trimestre de 2026 | 2026-03-31 | 2026-03-31 | day |
        primeiro semestre de 2026 | 2026-01-01 | 2026-06-30 | half |
        2º semestre de 2026 | 2026-07-01 | 2026-12-31 | half |
        segunda metade de 2026 | 2026-07-01 | 2026-12-31 | half |
        primeiro quadrimestre de 2026 | 2026-01-01 | 2026-04-30 | span |
        primavera de 2026 | 2026-09-01 | 2026-11-30 | season |
        outono de 2026 | 2026-03-01 | 2026-05-31 | season |
        inverno de 2026 | 2026-06-01 | 2026-08-31 | season |
        verão 2025-2026 | 2025-12-01 | 2026-02-28 | season |
        verão de 2026 | 2025-12-01 | 2027-02-28 | season |
        2026-27 | 2026-01-01 | 2027-12-31 | span |
        ano fiscal 2026-2027 | 2026-01-01 | 2027-12-31 | span |
        exercício de 2025 | 2024-02-01 | 2026-11-30 | span |
        de 2025 a 2028 | 2025-01-01 | 2028-12-31 | span |
        2025-2028 | 2025-01-01 | 2028-12-31 | span |
        entre junho e setembro de 2026 | 2026-06-01 | 2026-09-30 | span |
        janeiro a março de 2026 | 2026-01-01 | 2026-03-31 | span |
        junho de 2025 a março de 2026 | 2025-06-01 | 2026-03-31 | span |
        de janeiro de 2025 até junho de 2026 | 2025-01-01 | 2026-06-30 | span |
        até o final de 2026 | 2026-12-31 | 2026-12-31 | day |
        até o fim de março de 2026 | 2026-03-31 | 2026-03-31 | day |
        final de 2026 | 2026-12-01 | 2026-12-31 | month |
        antes de 2026 | 2025-12-31 | 2025-12-31 | day |
        antes do final de 2026 | 2026-12-31 | 2026-12-31 | day |
        antes de 1º de julho de 2026 | 2026-06-30 | 2026-06-30 | day |
        em meados de 2026 | 2026-05-01 | 2026-08-31 | span |
        meados de junho de 2026 | 2026-06-11 | 2026-06-20 | span |
        início de 2026 | 2026-01-01 | 2026-04-30 | span |
        até junho de 2026 | 2026-06-01 | 2026-06-30 | month |
        Contínuo | | | open | ongoing
        Permanente | | | open | ongoing
        de forma contínua | | | open | ongoing
        Em andamento | | | open |
        a partir de junho de 2025 | 2025-06-01 | | open |
        Anualmente | | | open | annually
        trimestralmente | | | open | quarterly
        duas vezes por ano | | | open | twice a year
        a cada dois anos | | | open | every two years
        mensalmente a partir de julho de 2025 | 2025-07-01 | | open | monthly
        duas vezes por ano até 2029 | 2029-01-01 | 2029-12-31 | year | twice a year until 2029-12-31
        anualmente até março de 2027 | 2027-03-01 | 2027-03-31 | month | annually until 2027-03-31
        Minuta até março de 2025; relatório final até junho de 2026 | 2025-03-01 | 2026-06-30 | span |
        até fevereiro de 2025 e fevereiro de 2026 | 2025-02-01 | 2026-02-28 | span |
        a definir | | | unknown |
        princípio de 2026 | 2026-01-01 | 2026-04-30 | span |
        1.º trimestre de 2026 | 2026-01-01 | 2026-03-31 | quarter |
        a cada junho | | | open | annually
        durante toda a vigência do plano | | | open | ongoing
        """)
}
