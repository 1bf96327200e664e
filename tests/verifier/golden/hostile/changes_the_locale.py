import locale

locale.setlocale(locale.LC_ALL, "C")
print("é")  # => é
