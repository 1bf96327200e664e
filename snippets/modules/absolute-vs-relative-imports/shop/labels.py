import currency

from . import currency as own_currency

PLACES = (currency.PLACE, own_currency.PLACE)
