def read_rates() -> str:
    with open("rates.ini") as file:
        return file.read()
