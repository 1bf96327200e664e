import price_feed

TITLE = f"{len(price_feed.PRICES)} prices"
