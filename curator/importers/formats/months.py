"""The names of months and days of the week in the languages of press archives."""

_NAMES = (
    # English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Polish
    "january januar jänner janvier enero gennaio janeiro januari stycznia styczeń",
    "february februar feber février fevrier febrero febbraio fevereiro februari lutego luty",
    "march märz maerz mars marzo março marco maart marts marca marzec",
    "april avril abril aprile kwietnia kwiecień",
    "may mai mayo maggio maio mei maj maja",
    "june juni juin junio giugno junho czerwca czerwiec",
    "july juli juillet julio luglio julho lipca lipiec",
    "august août aout agosto augustus augusti sierpnia sierpień",
    "september septembre septiembre setiembre settembre setembro września wrzesień",
    "october oktober octobre octubre ottobre outubro października październik",
    "november novembre noviembre novembro listopada listopad",
    "december dezember décembre decembre diciembre dicembre dezembro grudnia grudzień",
)
_SHORT = (
    "jan janv ene gen stycz",
    "feb févr fév fev febr",
    "mar mär mrz mrt",
    "apr avr abr",
    "mag",
    "jun giu",
    "jul juil lug",
    "aug ago",
    "sep sept set",
    "oct okt ott out paź",
    "nov",
    "dec dez déc dic grudz",
)
MONTHS = {
    name: month
    for names in (_NAMES, _SHORT)
    for month, words in enumerate(names, 1)
    for name in words.split()
}
_DAYS = (
    "monday tuesday wednesday thursday friday saturday sunday",
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
    "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "lunes martes miércoles jueves viernes sábado domingo",
    "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
)
WEEKDAYS = frozenset(" ".join(_DAYS).split())
