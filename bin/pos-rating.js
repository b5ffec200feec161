#!/usr/bin/env node
import "../dist/pos-rating.js";
