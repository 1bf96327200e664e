def book(guest, room, nights, *, breakfast=False):
    return f"{guest}: room {room}, {nights} nights, breakfast={breakfast}"


stay = (12, 3)
print(book("Ines", *stay))  # => Ines: room 12, 3 nights, breakfast=False
print(book(*["Ines"], *stay, **{"breakfast": True}))  # => Ines: room 12, 3 nights, breakfast=True
print(book(*iter("Tom"), **{}))  # => T: room o, m nights, breakfast=False

for options in ({"nights": 2}, {7: "late arrival"}):
    try:
        book("Ines", 12, nights=1, **options)
    except TypeError as error:
        print(type(error).__name__, "for", options)
# => TypeError for {'nights': 2}
# => TypeError for {7: 'late arrival'}
