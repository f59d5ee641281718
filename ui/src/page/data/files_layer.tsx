// All that belongs to files on their way and lies over whatever page is shown. Files can be dropped at once;
// what looks at them and loads them is a part of its own.

import { useEffect } from 'preact/hooks';
import { followJobs } from '../../api/jobs.ts';
import { lateAside } from '../../widget/late.tsx';
import { dataPart } from '../parts.ts';
import { readTab } from '../storage.ts';
import { DropZone } from './drop_zone.tsx';
import { keptLoad } from './take_files.ts';

const Arriving = lateAside(dataPart, (part) => part.Arriving);

export function FilesLayer() {
  useEffect(() => void followJobs(), []);
  const isThere = dataPart.state.value === 'there';
  return (
    <>
      {(isThere || readTab(keptLoad) !== null) && <Arriving />}
      <DropZone />
    </>
  );
}
