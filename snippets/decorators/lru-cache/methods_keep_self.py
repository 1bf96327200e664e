import functools
import gc
import weakref


class Report:
    @functools.lru_cache
    def total(self):
        return 55


class LeanReport:
    @functools.cached_property
    def total(self):
        return 55


report, lean = Report(), LeanReport()
print(report.total(), lean.total, vars(lean))  # => 55 55 {'total': 55}
alive = weakref.ref(report), weakref.ref(lean)
del report, lean
gc.collect()
print([reference() is not None for reference in alive])  # => [True, False]
