import rates

print("rates found in", rates.PLACE)
