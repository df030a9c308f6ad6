/** The page that shows who calls whom in each overlay. */
export const TOPOLOGY_PAGE = 'docs/topology.md';
