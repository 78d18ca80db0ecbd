extension DeadlineTableRow {
    /// Spanish, a member in the south whose fiscal year is not known.
    static let spanish = rows(
        "es",
        """
        31 de diciembre de 2025 | 2025-12-31 | 2025-12-31 | day |
        el 1 de julio de 2025 | 2025-07-01 | 2025-07-01 | day |
        a más tardar el 15 de marzo de 2026 | 2026-03-15 | 2026-03-15 | day |
        31/12/2025 | 2025-12-31 | 2025-12-31 | day |
        31-12-2025 | 2025-12-31 | 2025-12-31 | day |
        junio de 2025 | 2025-06-01 | 2025-06-30 | month |
        para febrero de 2024 | 2024-02-01 | 2024-02-29 | month |
        SEPTIEMBRE 2025 | 2025-09-01 | 2025-09-30 | month |
        setiembre 2025 | 2025-09-01 | 2025-09-30 | month |
        dic. 2025 | 2025-12-01 | 2025-12-31 | month |
        durante el mes de octubre de 2026 | 2026-10-01 | 2026-10-31 | month |
        2026 | 2026-01-01 | 2026-12-31 | year |
        durante el año 2026 | 2026-01-01 | 2026-12-31 | year |
        primer trimestre de 2026 | 2026-01-01 | 2026-03-31 | quarter |
        2° trimestre 2026 | 2026-04-01 | 2026-06-30 | quarter |
        tercer trimestre 2026 | 2026-07-01 | 2026-09-30 | quarter |
        IV trimestre de 2026 | 2026-10-01 | 2026-12-31 | quarter |
        T4 2026 | 2026-10-01 | 2026-12-31 | quarter |
        primer semestre de 2026 | 2026-01-01 | 2026-06-30 | half |
        II semestre 2026 | 2026-07-01 | 2026-12-31 | half |
        segunda mitad de 2026 | 2026-07-01 | 2026-12-31 | half |
        primer cuatrimestre de 2026 | 2026-01-01 | 2026-04-30 | span |
        primavera de 2026 | 2026-09-01 | 2026-11-30 | season |
        otoño de 2026 | 2026-03-01 | 2026-05-31 | season |
        invierno 2026 | 2026-06-01 | 2026-08-31 | season |
        verano 2025-2026 | 2025-12-01 | 2026-02-28 | season |
        verano de 2026 | 2025-12-01 | 2027-02-28 | season |
        2026-27 | 2026-01-01 | 2027-12-31 | span |
        año fiscal 2026-2027 | 2026-01-01 | 2027-12-31 | span |
        ejercicio fiscal 2025 | 2024-02-01 | 2026-11-30 | span |
        de 2025 a 2028 | 2025-01-01 | 2028-12-31 | span |
        2025-2028 | 2025-01-01 | 2028-12-31 | span |
        entre junio y septiembre de 2026 | 2026-06-01 | 2026-09-30 | span |
        de enero a marzo de 2026 | 2026-01-01 | 2026-03-31 | span |
        enero-marzo 2026 | 2026-01-01 | 2026-03-31 | span |
        junio 2025 - marzo 2026 | 2025-06-01 | 2026-03-31 | span |
        desde enero de 2025 hasta junio de 2026 | 2025-01-01 | 2026-06-30 | span |
        hasta fines de 2026 | 2026-12-31 | 2026-12-31 | day |
        a fines de marzo de 2026 | 2026-03-21 | 2026-03-31 | span |
        finales de 2026 | 2026-12-01 | 2026-12-31 | month |
        antes de 2026 | 2025-12-31 | 2025-12-31 | day |
        antes del 1 de julio de 2026 | 2026-06-30 | 2026-06-30 | day |
        antes de fin de 2026 | 2026-12-31 | 2026-12-31 | day |
        a mediados de 2026 | 2026-05-01 | 2026-08-31 | span |
        mediados de junio de 2026 | 2026-06-11 | 2026-06-20 | span |
        a principios de 2026 | 2026-01-01 | 2026-04-30 | span |
        hasta junio de 2026 | 2026-06-01 | 2026-06-30 | month |
        Permanente | | | open | ongoing
        de manera permanente | | | open | ongoing
        actividad continua | | | open | ongoing
        En curso | | | open |
        a partir de junio de 2025 | 2025-06-01 | | open |
        Anualmente | | | open | annually
        cada tres meses | | | open | quarterly
        dos veces al año | | | open | twice a year
        mensual | | | open | monthly
        mensualmente a partir de julio de 2025 | 2025-07-01 | | open | monthly
        dos veces al año hasta 2029 | 2029-01-01 | 2029-12-31 | year | twice a year until 2029-12-31
        anualmente hasta marzo de 2027 | 2027-03-01 | 2027-03-31 | month | annually until 2027-03-31
        Borrador para marzo de 2025; informe final para junio de 2026 | 2025-03-01 | 2026-06-30 | span |
        por definir | | | unknown |
        a lo largo de 2026 | 2026-01-01 | 2026-12-31 | year |
        antes de finalizar 2026 | 2026-12-31 | 2026-12-31 | day |
        al finalizar 2026 | 2026-12-01 | 2026-12-31 | month |
        cada junio | | | open | annually
        durante toda la vigencia del plan | | | open | ongoing
        """)
}
