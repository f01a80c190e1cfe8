# STUB by the lead; helper 3 replaces this file.
import re as _re, re2
from functools import cache
from typing import NamedTuple
class PatternFault(ValueError):
    def __init__(self, message, offset=0): super().__init__(message); self.offset=offset
_T=str.maketrans({**{c:"'" for c in "’‘‛`´ʼ"},**{c:'"' for c in "“”„«»"},**{c:"-" for c in "‐‑‒–—―−"}})
def fold(t):
    return " ".join(t.translate(_T).lower().split())
def options():
    o=re2.Options(); o.log_errors=False; o.max_mem=1<<26; return o
def _core(text):
    out=[]
    for ch in fold(text):
        out.append({"'":"['’‘‛`´ʼ]",'"':'["“”„«»]',"-":"[-‐‑‒–—―−]"," ":r"[\s\p{Z}]+"}.get(ch) or re2.escape(ch))
    return "(?i:"+"".join(out)+")"
def literal_regex(text, place):
    c=_core(text)
    return {"equals":c,"starts":c+"(?s:.*)","ends":"(?s:.*)"+c,"contains":"(?s:.*)"+c+"(?s:.*)"}[place]
def _uni(p):
    return p.replace(r"\w",r"[\p{L}\p{M}\p{N}_]").replace(r"\d",r"\p{Nd}") if "[" not in p else p
def whole_block_regex(p, place):
    u=f"(?s:{_uni(p)})"
    return {"regex":u,"prefix":u+"(?s:.*)","suffix":"(?s:.*)"+u}[place]
def line_regex(text, place):
    if place=="regex": return f"(?m)^(?:{_uni(text)})$"
    c=_core(text)
    return {"equals":f"(?m)^{c}$","starts":f"(?m)^{c}","ends":f"(?m){c}$","contains":c}[place]
class Found(NamedTuple):
    start:int; end:int; groups:dict
class Compiled:
    def __init__(self,p,place): self.r=re2.compile({"regex":f"(?s)({_uni(p)})$","prefix":f"(?s)({_uni(p)})","suffix":f"(?s)(?:.*?)({_uni(p)})$"}[place], options()); self.place=place
    def find(self,t):
        m=self.r.match(t)
        return Found(m.start(1),m.end(1),{k:v for k,v in m.groupdict().items() if v}) if m else None
@cache
def compiled(p,place): return Compiled(p,place)
def group_names(p): return tuple(_re.findall(r"\(\?P<(\w+)>",p))
def pattern_faults(p,place):
    try: re2.compile(_uni(p),options()); return []
    except re2.error as e: return [PatternFault(str(e),0)]
