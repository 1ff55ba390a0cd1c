"""Een klein taalmodel dat zegt hoe goed een zin uit een antwoord bij een vraag past.

Het rekent alleen: geen netwerk, geen bestand van buiten. `LICENSES/zinsmodel.md` zegt waar het
vandaan komt, `hulpmiddelen/zinsmodel` hoe het gemaakt is.
"""

from b1check.zinsmodel.model import Zinsmodel, laad_zinsmodel

__all__ = ["Zinsmodel", "laad_zinsmodel"]
