NAMES = ["Hartmann", "Oduya"]
