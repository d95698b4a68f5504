// Shows a comparison.
'use strict';
