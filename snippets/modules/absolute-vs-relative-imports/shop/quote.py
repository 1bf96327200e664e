from shop.tax import RATE
