ON_HAND = {"A-17": 12}
